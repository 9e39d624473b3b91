import { readFile } from 'node:fs/promises';
import { entityTypeNames } from '../../ontology/entity-types.ts';

// Two levels above both src/engine/neo4j and dist/engine/neo4j lies the folder that holds schema/.
const constraintsFile = new URL('../../../schema/constraints.cypher', import.meta.url);

/** The text of `schema/constraints.cypher`: what Neo4j is told before data come in. Repeating it changes nothing. */
export function renderConstraints(): string {
  return [
    '// Constraints and indexes of the graph in Neo4j 5. Made from the ontology, and safe to repeat.',
    ...['Entity', 'Source', 'Release'].map(uniqueId),
    '',
    '// Pages of the lists, in the order of names.',
    ...['Entity', ...entityTypeNames, 'Source'].map((label) => index(label, 'sortKey')),
    '',
    '// The claims that quote a document.',
    index('Claim', 'quoteDocument'),
    '',
  ].join('\n');
}

/** The statements of `schema/constraints.cypher`, in order. */
export async function readConstraints(): Promise<readonly string[]> {
  const text = await readFile(constraintsFile, 'utf8');
  return text
    .replaceAll(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

function uniqueId(label: string): string {
  return `CREATE CONSTRAINT \`${label}_id\` IF NOT EXISTS FOR (n:\`${label}\`) REQUIRE n.\`id\` IS UNIQUE;`;
}

function index(label: string, property: string): string {
  return `CREATE INDEX \`${label}_${property}\` IF NOT EXISTS FOR (n:\`${label}\`) ON (n.\`${property}\`);`;
}
