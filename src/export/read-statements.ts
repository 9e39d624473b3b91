import { anyType, quotedLabel, typeNameOf } from '../engine/graph-names.ts';
import { readProperties, renderProperties } from '../engine/property-list.ts';
import type { RowValue, Statement } from '../engine/statement.ts';
import { entityTypeNames } from '../ontology/entity-types.ts';
import { fieldColumnsOf, relationshipColumnNames, sourceColumnNames } from '../ontology/graph-columns.ts';
import { renderAllMayHold } from '../plan/as-of.ts';

type Properties = Readonly<Record<string, RowValue>>;

/** An entity or a source with all its properties. */
export interface StoredEntity {
  readonly id: string;
  readonly properties: Properties;
}

/** A relationship with the ids of its ends and all its properties. */
export interface StoredRelationship {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Entities by id, in the order of their ids; at most 1,000. */
export function findEntities(ids: readonly string[]): Statement<StoredEntity> {
  return { name: 'findEntities', cypher: entities, parameters: { ids }, row: readNode(entityColumns) };
}

/** Sources by id, in the order of their ids; at most 1,000. */
export function findSources(ids: readonly string[]): Statement<StoredEntity> {
  return { name: 'findSources', cypher: sources, parameters: { ids }, row: readNode(sourceColumnNames) };
}

/** Reads the next ids of entities, in order; as of a day only those that may hold on it. */
export function findEntityIdsAfter(after: string, asOf: string | null, limit: number): Statement<string> {
  return {
    name: 'findEntityIdsAfter',
    cypher: idsAfter[asOf === null ? 'always' : 'onDay'],
    parameters: { after, limit, ...(asOf === null ? {} : { asOf }) },
    row: ([id]) => id as string,
  };
}

/**
 * Reads every relationship that starts from one of the entities, by id; as of a day only when it and both its ends may
 * hold.
 */
export function findRelationshipsFrom(ids: readonly string[], asOf: string | null): Statement<StoredRelationship> {
  return {
    name: 'findRelationshipsFrom',
    cypher: relationshipsFrom[asOf === null ? 'always' : 'onDay'],
    parameters: { ids, ...(asOf === null ? {} : { asOf }) },
    row: ([id, type, from, to, properties]) => ({
      id: id as string,
      type: type as string,
      from: from as string,
      to: to as string,
      properties: readProperties(relationshipColumnNames, properties ?? null),
    }),
  };
}

/** The columns of every entity type: those of another type are null. */
const entityColumns = [...new Set(['id', 'type', ...entityTypeNames.flatMap(fieldColumnsOf)])];
const entities = nodesWithLabel('Entity', entityColumns);
const sources = nodesWithLabel('Source', sourceColumnNames);

const idsAfter = { always: renderIdsAfter(''), onDay: renderIdsAfter(`AND ${renderAllMayHold('n')}`) } as const;
const relationshipsFrom = {
  always: renderRelationshipsFrom(''),
  onDay: renderRelationshipsFrom(`WHERE ${renderAllMayHold('n', 'r', 'm')}`),
} as const;

function nodesWithLabel(label: 'Entity' | 'Source', columns: readonly string[]): string {
  return `
    UNWIND $ids AS id
    MATCH (n:${quotedLabel(label)} {\`id\`: id})
    RETURN n.\`id\` AS id, ${renderProperties('n', columns)} AS properties
    ORDER BY id`;
}

function renderIdsAfter(condition: string): string {
  return `
    MATCH (n:${quotedLabel('Entity')})
    WHERE n.\`id\` > $after ${condition}
    RETURN n.\`id\` AS id
    ORDER BY id
    LIMIT $limit`;
}

function renderRelationshipsFrom(condition: string): string {
  return `
    UNWIND $ids AS id
    MATCH (n:${quotedLabel('Entity')} {\`id\`: id})
    MATCH (n)-[r:${anyType}]->(m) ${condition}
    RETURN r.\`id\` AS id, ${typeNameOf('r')} AS type, n.\`id\` AS source, m.\`id\` AS target, ${renderProperties('r', relationshipColumnNames)} AS properties
    ORDER BY id`;
}

function readNode(columns: readonly string[]): Statement<StoredEntity>['row'] {
  return ([id, properties]) => ({ id: id as string, properties: readProperties(columns, properties ?? null) });
}
