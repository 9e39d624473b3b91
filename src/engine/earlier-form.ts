import type { Statement } from './statement.ts';

/**
 * How graphs were stored up to form 2: under the bare names of the ontology, which others use too. These conditions
 * tell Hoja's nodes and relationships from those of others by what only Hoja writes.
 */

/** Renders the condition that a node with the label `Entity` was written by Hoja. */
export function isEarlierEntity(node: string): string {
  return `${isSorted(node)} AND ${node}.\`searchKeys\` IS NOT NULL AND ${node}.\`searchNames\` IS NOT NULL AND ${node}.\`type\` IN labels(${node})`;
}

/** Renders the condition that a node with the label `Source` was written by Hoja. */
export function isEarlierSource(node: string): string {
  return `${isSorted(node)} AND ${node}.\`id\` STARTS WITH 'source:' AND ${node}.\`title\` IS NOT NULL`;
}

/** Renders the condition that a node with the label `Release` is the marker of a release that Hoja loaded. */
export function isEarlierMarker(node: string): string {
  return `${node}.\`id\` =~ '[0-9a-f]{12}' AND ${node}.\`loadedAt\` =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z'`;
}

/** Renders the condition that a node with the label `Commit` is the one in which Hoja announced its commits. */
export function isEarlierCommit(node: string): string {
  return `${node}.\`id\` = 'commit' AND ${node}.\`underWay\` IS NOT NULL AND ${node}.\`since\` IS NOT NULL`;
}

/** Renders the condition that a relationship was written by Hoja: its id is made of its ends and its type. */
export function isEarlierRelationship(from: string, relationship: string, to: string): string {
  return `${relationship}.\`id\` STARTS WITH ${from}.\`id\` + '|' + type(${relationship}) + '|' + ${to}.\`id\``;
}

/** One row when the graph still holds an entity in an earlier form; else none. */
export const findEarlierEntity: Statement<string> = {
  name: 'findEarlierEntity',
  cypher: `
    MATCH (n:\`Entity\`)
    WHERE ${isEarlierEntity('n')}
    RETURN n.\`id\` AS id
    LIMIT 1`,
  parameters: {},
  row: ([id]) => id as string,
};

/** The sort key of a node ends in its id; that also leaves out every node without one. */
function isSorted(node: string): string {
  return `${node}.\`sortKey\` ENDS WITH ' ' + ${node}.\`id\``;
}
