import { labelOf, quotedLabel, quotedType } from '../engine/graph-names.ts';
import { entityTypeNames } from '../ontology/entity-types.ts';
import { entityColumnsOf, sourceColumnNames } from '../ontology/graph-columns.ts';
import { isEntityTypeName } from '../ontology/ontology.ts';
import { byType, inBatches, withoutColumns, type LoadStatement, type RowStatement } from './load-statement.ts';
import type { Release } from './release.ts';
import type { StoredGraph } from './stored-graph.ts';

/** The statements that remove what the graph holds and the release does not, relationships first. */
export function removeStatementsOf(release: Release, stored: StoredGraph, batchRows: number): readonly LoadStatement[] {
  const isGone = goneFrom(release);
  const { earlier } = stored;
  const relationships = distinct([...stored.relationships, ...earlier.relationships]).filter(isGone);
  const entities = [...stored.entities, ...earlier.entities].filter(isGone);
  const sources = [...stored.sources, ...earlier.sources].map((id) => ({ id })).filter(isGone);
  return [
    ...byType(relationships).flatMap(([type, rows]) => inBatches(removeRelationships(type), rows, batchRows)),
    ...byType(entities).flatMap(([type, rows]) => removeNodes('Entity', [type], columnsOf(type), rows, batchRows)),
    ...removeNodes('Source', [], sourceColumnNames, sources, batchRows),
  ];
}

/**
 * The statements that end what is over with former nodes: those that the release has again become what they were, and
 * those that nothing of others holds any more are deleted.
 */
export function formerStatementsOf(
  { entities, sources }: Release,
  { former }: StoredGraph,
  batchRows: number,
): readonly LoadStatement[] {
  const [entityIds, sourceIds] = [entities, sources].map((items) => new Set<string>(items.map(({ id }) => id)));
  const rows = former.map((id) => ({ id }));
  const isOf = (ids: ReadonlySet<string> | undefined) => rows.filter(({ id }) => ids?.has(id) === true);
  const others = rows.filter(({ id }) => entityIds?.has(id) !== true && sourceIds?.has(id) !== true);
  return [
    ...inBatches(restoreNodes('Entity'), isOf(entityIds), batchRows),
    ...inBatches(restoreNodes('Source'), isOf(sourceIds), batchRows),
    ...uncounted(inBatches(removeUnattached, others, batchRows)),
  ];
}

/**
 * Renders the condition that others have attached something to a node: a relationship, a label or a property. Hoja's
 * own relationships are removed before it is asked.
 */
const isAttached =
  'COUNT { (n)--() } > 0 OR any(label IN labels(n) WHERE NOT label IN $labels) OR any(key IN keys(n) WHERE NOT key IN $columns)';

/** A node that others have attached something to loses only what Hoja wrote, but for its id. */
function removeNodes(
  name: 'Entity' | 'Source',
  types: readonly string[],
  columns: readonly string[],
  rows: readonly { readonly id: string }[],
  batchRows: number,
): readonly LoadStatement[] {
  const labels = [name, ...types];
  const match = `UNWIND $rows AS row MATCH (n:${quotedLabel(name)} {\`id\`: row.id})`;
  const leave: RowStatement = {
    name: `leave${name}`,
    phase: 'removing',
    cypher: `${match} WHERE ${isAttached} SET n += $nothing SET n:${quotedLabel('Former')} REMOVE n${labels.map((label) => `:${quotedLabel(label)}`).join('')}`,
    parameters: { labels: labels.map(labelOf), columns, nothing: withoutColumns(columns) },
  };
  const remove: RowStatement = { name: `remove${name}`, phase: 'removing', cypher: `${match} DELETE n` };
  const ids = rows.map(({ id }) => ({ id }));
  return [...uncounted(inBatches(leave, ids, batchRows)), ...inBatches(remove, ids, batchRows)];
}

/** The type comes from the graph and may be from an earlier ontology. */
function removeRelationships(type: string): RowStatement {
  return {
    name: `remove${type}`,
    phase: 'removing',
    cypher: `UNWIND $rows AS row MATCH (a:${quotedLabel('Entity')} {\`id\`: row.from})-[r:${quotedType(type)} {\`id\`: row.id}]->() DELETE r`,
  };
}

function restoreNodes(name: 'Entity' | 'Source'): RowStatement {
  return {
    name: `restore${name}`,
    phase: 'renaming',
    cypher: `UNWIND $rows AS row MATCH (n:${quotedLabel('Former')} {\`id\`: row.id}) SET n:${quotedLabel(name)} REMOVE n:${quotedLabel('Former')}`,
  };
}

const removeUnattached: RowStatement = {
  name: 'removeFormer',
  phase: 'removing',
  cypher: `UNWIND $rows AS row MATCH (n:${quotedLabel('Former')} {\`id\`: row.id}) WHERE NOT (${isAttached}) DELETE n`,
  parameters: { labels: [labelOf('Former')], columns: ['id'] },
};

function goneFrom({ entities, sources, relationships }: Release): (row: { readonly id: string }) => boolean {
  const ids = new Set<string>([...entities, ...sources, ...relationships].map(({ id }) => id));
  return ({ id }) => !ids.has(id);
}

/** Of an entity type of an earlier ontology only the columns of all types are known. */
function columnsOf(type: string): readonly string[] {
  return isEntityTypeName(type) ? entityColumnsOf(type) : [...new Set(entityTypeNames.flatMap(entityColumnsOf))];
}

function distinct<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** Statements that look at rows which another statement counts. */
function uncounted(statements: readonly LoadStatement[]): readonly LoadStatement[] {
  return statements.map((statement) => ({ ...statement, rows: 0 }));
}
