import { printSchema } from 'graphql';
import { renderDatasetSchema } from '../dataset/dataset-schema.ts';
import { renderConstraints } from '../engine/neo4j/constraints.ts';
import { schema } from '../graphql/schema.ts';
import { renderOntologyPage } from '../ontology/ontology-page.ts';

export interface GeneratedFile {
  /** From the folder of the package. */
  readonly path: string;
  readonly render: () => string;
}

/** Every committed file that is made from the ontology and the schema; `npm run generate` writes them, a test compares. */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: 'schema/schema.graphql', render: renderSchema },
  { path: 'schema/constraints.cypher', render: renderConstraints },
  { path: 'schema/dataset.schema.json', render: renderDatasetSchema },
  { path: 'docs/ontology.md', render: renderOntologyPage },
];

/** The GraphQL schema in the schema definition language. */
export function renderSchema(): string {
  return `${printSchema(schema)}\n`;
}
