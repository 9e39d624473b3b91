import { lexicographicSortSchema, printSchema } from 'graphql';
import { renderDatasetSchema } from '../dataset/dataset-schema.ts';
import { renderConstraints } from '../engine/neo4j/constraints.ts';
import { renderJsonLdContext } from '../export/linked-data/json-ld-context.ts';
import { schema } from '../graphql/schema.ts';
import { renderOntologyPage, renderTypesDiagram } from './generate/ontology-page.ts';
import { readConfiguration } from './configuration.ts';

export interface GeneratedFile {
  /** From the folder of the package. */
  readonly path: string;
  /** The whole text of the file; of `current`, its text so far, only what people wrote is kept. */
  readonly render: (current: string) => string;
}

/**
 * Every committed file that is made, wholly or in part, from the ontology and the schema; `npm run generate` writes
 * them, a test compares.
 */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: 'schema/schema.graphql', render: renderSchema },
  { path: 'schema/constraints.cypher', render: renderConstraints },
  { path: 'schema/dataset.schema.json', render: renderDatasetSchema },
  { path: 'schema/context.jsonld', render: renderContext },
  { path: 'docs/ontology.md', render: renderOntologyPage },
  { path: 'README.md', render: replacePicture },
];

/** The GraphQL schema in the schema definition language. */
export function renderSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** As a service that nobody configured serves it. */
function renderContext(): string {
  return renderJsonLdContext(readConfiguration({}).publicUrl);
}

/** Puts the picture of the types between the two marks that say where it stands. */
function replacePicture(page: string): string {
  return page.replace(
    /(<!-- diagram -->\n)[\s\S]*?(<!-- \/diagram -->)/,
    (_, start: string, end: string) => `${start}\`\`\`mermaid\n${renderTypesDiagram()}\n\`\`\`\n${end}`,
  );
}
