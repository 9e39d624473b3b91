import { lexicographicSortSchema, printSchema } from 'graphql';
import { renderDatasetSchema } from '../dataset/dataset-schema.ts';
import { renderConstraints } from '../engine/neo4j/constraints.ts';
import { renderJsonLdContext } from '../export/linked-data/json-ld-context.ts';
import { schema } from '../graphql/schema.ts';
import { renderOntologyPage, renderTypesDiagram } from './generate/ontology-page.ts';
import { readConfiguration } from './configuration.ts';

export interface GeneratedFile {
  /** The path from the folder of the package. */
  readonly path: string;
  /**
   * Renders the whole text of the file. `current` is its present text, of which only the passages written by people are
   * kept.
   */
  readonly render: (current: string) => string;
}

/**
 * Every committed file that is wholly or partly made from the ontology and the schema. `npm run generate` writes these
 * files, and a test compares them.
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

/** Renders the context of a service without configuration. */
function renderContext(): string {
  return renderJsonLdContext(readConfiguration({}).publicUrl);
}

/** Puts the picture of the types between its two marks in the page. */
function replacePicture(page: string): string {
  return page.replace(
    /(<!-- diagram -->\n)[\s\S]*?(<!-- \/diagram -->)/,
    (_, start: string, end: string) => `${start}\`\`\`mermaid\n${renderTypesDiagram()}\n\`\`\`\n${end}`,
  );
}
