import type { ParameterValue, Statement, WriteStatement } from '../engine/statement.ts';
import { entityTypeNames, type EntityTypeName } from '../ontology/entity-types.ts';
import { relationshipTypeNames, type RelationshipTypeName } from '../ontology/ontology.ts';
import { entityProperties, relationshipProperties, sourceProperties } from './graph-rows.ts';
import type { Release } from './release.ts';

/** Rows of one statement: more block the process while they are handed to the embedded engine. */
const rowsPerStatement = 1_000;

/** What the graph holds, by id; relationships with their type and the entity they start from. */
export interface StoredIds {
  readonly entities: readonly string[];
  readonly sources: readonly string[];
  readonly relationships: readonly StoredRelationship[];
}

export interface StoredRelationship {
  readonly id: string;
  readonly type: string;
  readonly from: string;
}

export const findEntityIds: Statement<string> = idsOf('Entity');
export const findSourceIds: Statement<string> = idsOf('Source');

export const findRelationshipIds: Statement<StoredRelationship> = {
  name: 'findRelationshipIds',
  cypher: 'MATCH (a:`Entity`)-[r]->() RETURN r.`id` AS id, type(r) AS type, a.`id` AS start ORDER BY id',
  parameters: {},
  row: ([id, type, from]) => ({ id: String(id), type: String(type), from: String(from) }),
};

/** Writes everything of a release: entities and sources first, then what ties them. */
export function writeStatementsOf({ entities, sources, relationships }: Release): readonly WriteStatement[] {
  return [
    ...entityTypeNames.flatMap((type) => mergeNodes(type, entities.filter((entity) => entity.type === type).map((entity) => ({ id: entity.id, properties: entityProperties(entity) })))),
    ...mergeSources(sources.map((source) => ({ id: source.id, properties: sourceProperties(source) }))),
    ...relationshipTypeNames.flatMap((type) =>
      mergeRelationships(type, relationships.filter((relationship) => relationship.type === type).map((relationship) => ({ id: relationship.id, from: relationship.from, to: relationship.to, properties: relationshipProperties(relationship) }))),
    ),
  ];
}

/** Removes what the graph holds and the release does not. */
export function removeStatementsOf(release: Release, stored: StoredIds): readonly WriteStatement[] {
  const entityIds = new Set<string>(release.entities.map(({ id }) => id));
  const sourceIds = new Set<string>(release.sources.map(({ id }) => id));
  const relationshipIds = new Set<string>(release.relationships.map(({ id }) => id));
  const gone = stored.relationships.filter(({ id, from }) => !relationshipIds.has(id) && entityIds.has(from));
  return [
    ...relationshipTypesOf(gone).flatMap((type) => removeRelationships(type, gone.filter((relationship) => relationship.type === type).map(({ id, from }) => ({ id, from })))),
    ...removeNodes('Entity', stored.entities.filter((id) => !entityIds.has(id)).map((id) => ({ id }))),
    ...removeNodes('Source', stored.sources.filter((id) => !sourceIds.has(id)).map((id) => ({ id }))),
  ];
}

export const removeMarker: WriteStatement = { name: 'removeMarker', cypher: 'MATCH (m:`Release`) DELETE m', parameters: {} };

/** Names the release that the graph now holds. */
export function writeMarker(id: string, loadedAt: string): WriteStatement {
  return { name: 'writeMarker', cypher: 'CREATE (m:`Release` {`id`: $id, `loadedAt`: $loadedAt})', parameters: { id, loadedAt } };
}

type Row = Readonly<Record<string, ParameterValue>>;

function mergeNodes(type: EntityTypeName, rows: readonly Row[]): readonly WriteStatement[] {
  return inBatches(`merge ${type}`, `UNWIND $rows AS row MERGE (n:\`Entity\` {\`id\`: row.id}) SET n:\`${type}\` SET n = row.properties`, rows);
}

function mergeSources(rows: readonly Row[]): readonly WriteStatement[] {
  return inBatches('merge Source', 'UNWIND $rows AS row MERGE (n:`Source` {`id`: row.id}) SET n = row.properties', rows);
}

function mergeRelationships(type: RelationshipTypeName, rows: readonly Row[]): readonly WriteStatement[] {
  return inBatches(
    `merge ${type}`,
    `UNWIND $rows AS row MATCH (a:\`Entity\` {\`id\`: row.from}) MATCH (b:\`Entity\` {\`id\`: row.to}) MERGE (a)-[r:\`${type}\` {\`id\`: row.id}]->(b) SET r = row.properties`,
    rows,
  );
}

function removeNodes(label: 'Entity' | 'Source', rows: readonly Row[]): readonly WriteStatement[] {
  return inBatches(`remove ${label}`, `UNWIND $rows AS row MATCH (n:\`${label}\` {\`id\`: row.id}) DETACH DELETE n`, rows);
}

/** The type stands in the graph already: it is quoted, whatever an earlier ontology called it. */
function removeRelationships(type: string, rows: readonly Row[]): readonly WriteStatement[] {
  return inBatches(`remove ${type}`, `UNWIND $rows AS row MATCH (a:\`Entity\` {\`id\`: row.from})-[r:\`${type.replaceAll('`', '``')}\` {\`id\`: row.id}]->() DELETE r`, rows);
}

function relationshipTypesOf(relationships: readonly StoredRelationship[]): readonly string[] {
  return [...new Set(relationships.map(({ type }) => type))].sort();
}

function inBatches(name: string, cypher: string, rows: readonly Row[]): readonly WriteStatement[] {
  const statements: WriteStatement[] = [];
  for (let start = 0; start < rows.length; start += rowsPerStatement) statements.push({ name, cypher, parameters: { rows: rows.slice(start, start + rowsPerStatement) } });
  return statements;
}

function idsOf(label: 'Entity' | 'Source'): Statement<string> {
  return {
    name: `find${label}Ids`,
    cypher: `MATCH (n:\`${label}\`) RETURN n.\`id\` AS id ORDER BY id`,
    parameters: {},
    row: ([id]) => String(id),
  };
}
