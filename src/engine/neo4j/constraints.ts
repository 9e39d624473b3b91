import { lookupColumns } from '../../model/lookup-key.ts';
import { entityTypeNames } from '../../ontology/entity-types.ts';

/** The full-text index over the folded words of entities. */
export const textIndex = 'Entity_text';

const textIndexColumns = ['searchKeys', 'searchNames', 'searchTexts', 'type']
  .map((column) => `n.\`${column}\``)
  .join(', ');

/**
 * The text of `schema/constraints.cypher`: the statements that prepare Neo4j before data come in. Running them again
 * changes nothing.
 */
export function renderConstraints(): string {
  return [
    '// Constraints and indexes of the graph in Neo4j 5. Made from the ontology, and safe to repeat.',
    ...['Entity', 'Source', 'Release', 'Commit'].map(uniqueId),
    '',
    '// Pages of the lists, in the order of names.',
    ...['Entity', ...entityTypeNames, 'Source'].map((label) => index(label, 'sortKey')),
    '',
    '// The claims that quote a document.',
    index('Claim', 'quoteDocument'),
    '',
    '// The days of a timeline, and observations that others contradict.',
    index('Entity', 'toldEarliest'),
    index('Observation', 'rivalShare'),
    '',
    '// What citations and names are looked up by.',
    ...lookupColumns.map((column) => index('Entity', column)),
    '',
    '// The words that entities are found by.',
    `CREATE FULLTEXT INDEX \`${textIndex}\` IF NOT EXISTS FOR (n:\`Entity\`) ON EACH [${textIndexColumns}] OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } };`,
    '',
  ].join('\n');
}

/** The statements of `schema/constraints.cypher`, in order. */
export function constraintStatements(): readonly string[] {
  return renderConstraints()
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
