import type { RowValue, Statement } from '../engine/statement.ts';
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
  return { name: 'findEntities', cypher: nodesWithLabel('Entity'), parameters: { ids }, row: readNode };
}

/** Sources by id, in the order of their ids; at most 1,000. */
export function findSources(ids: readonly string[]): Statement<StoredEntity> {
  return { name: 'findSources', cypher: nodesWithLabel('Source'), parameters: { ids }, row: readNode };
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
      properties: properties as Properties,
    }),
  };
}

const idsAfter = { always: renderIdsAfter(''), onDay: renderIdsAfter(`AND ${renderAllMayHold('n')}`) } as const;
const relationshipsFrom = {
  always: renderRelationshipsFrom(''),
  onDay: renderRelationshipsFrom(`WHERE ${renderAllMayHold('n', 'r', 'm')}`),
} as const;

function nodesWithLabel(label: 'Entity' | 'Source'): string {
  return `
    UNWIND $ids AS id
    MATCH (n:\`${label}\` {\`id\`: id})
    RETURN n.\`id\` AS id, properties(n) AS properties
    ORDER BY id`;
}

function renderIdsAfter(condition: string): string {
  return `
    MATCH (n:\`Entity\`)
    WHERE n.\`id\` > $after ${condition}
    RETURN n.\`id\` AS id
    ORDER BY id
    LIMIT $limit`;
}

function renderRelationshipsFrom(condition: string): string {
  return `
    UNWIND $ids AS id
    MATCH (n:\`Entity\` {\`id\`: id})
    MATCH (n)-[r]->(m) ${condition}
    RETURN r.\`id\` AS id, type(r) AS type, n.\`id\` AS source, m.\`id\` AS target, properties(r) AS properties
    ORDER BY id`;
}

function readNode([id, properties]: readonly RowValue[]): StoredEntity {
  return { id: id as string, properties: properties as Properties };
}
