import {
  isEarlierCommit,
  isEarlierEntity,
  isEarlierMarker,
  isEarlierRelationship,
  isEarlierSource,
} from '../engine/earlier-form.ts';
import { quotedLabel, quotedType, quoteName } from '../engine/graph-names.ts';
import type { WriteStatement } from '../engine/statement.ts';
import { byType, inBatches, type LoadStatement, type RowStatement } from './load-statement.ts';
import type { StoredGraph } from './stored-graph.ts';

/**
 * The statements that bring over a graph in an earlier form: its nodes get today's labels, so that they keep what
 * others attached to them, and its relationships today's types. Whatever else has those labels and types stays.
 */
export function bringOverStatementsOf({ earlier }: StoredGraph, batchRows: number): readonly LoadStatement[] {
  const sources = earlier.sources.map((id) => ({ id }));
  return [
    ...byType(earlier.entities).flatMap(([type, rows]) => inBatches(renameEntities(type), rows, batchRows)),
    ...inBatches(renameSources, sources, batchRows),
    ...byType(earlier.relationships).flatMap(([type, rows]) => inBatches(renameRelationships(type), rows, batchRows)),
  ];
}

/**
 * The statements that remove the marker of an earlier form, so that programs which read that form find no release, and
 * the node in which they announced commits. One to which something is attached keeps only that.
 */
export const removeEarlierMarks: readonly WriteStatement[] = [
  ...removeMark('Release', isEarlierMarker('n'), ['loadedAt', 'form', 'coverageFrom', 'coverageTo']),
  ...removeMark('Commit', isEarlierCommit('n'), ['stamp', 'underWay', 'since']),
];

function renameEntities(type: string): RowStatement {
  return {
    name: `rename${type}`,
    phase: 'renaming',
    cypher: `UNWIND $rows AS row MATCH (n:\`Entity\` {\`id\`: row.id}) WHERE ${isEarlierEntity('n')} SET n:${quotedLabel('Entity')}:${quotedLabel(type)} REMOVE n:\`Entity\`:${quoteName(type)}`,
  };
}

const renameSources: RowStatement = {
  name: 'renameSource',
  phase: 'renaming',
  cypher: `UNWIND $rows AS row MATCH (n:\`Source\` {\`id\`: row.id}) WHERE ${isEarlierSource('n')} SET n:${quotedLabel('Source')} REMOVE n:\`Source\``,
};

/** The type of a relationship cannot be changed, so a new one takes its place with all its properties. */
function renameRelationships(type: string): RowStatement {
  return {
    name: `rename${type}`,
    phase: 'renaming',
    cypher: `
      UNWIND $rows AS row
      MATCH (a:${quotedLabel('Entity')} {\`id\`: row.from})-[old:${quoteName(type)} {\`id\`: row.id}]->(b:${quotedLabel('Entity')})
      WHERE ${isEarlierRelationship('a', 'old', 'b')}
      CREATE (a)-[r:${quotedType(type)}]->(b)
      SET r = properties(old)
      DELETE old`,
  };
}

function removeMark(label: string, condition: string, columns: readonly string[]): readonly WriteStatement[] {
  const match = `MATCH (n:${quoteName(label)}) WHERE ${condition}`;
  return [
    { name: `remove${label}`, cypher: `${match} AND COUNT { (n)--() } = 0 DELETE n`, parameters: {} },
    {
      name: `leave${label}`,
      cypher: `${match} SET n:${quotedLabel('Former')} REMOVE n:${quoteName(label)}, ${columns.map((column) => `n.${quoteName(column)}`).join(', ')}`,
      parameters: {},
    },
  ];
}
