import { anyType, quotedLabel, typeNameOf } from '../engine/graph-names.ts';
import type { RowValue, Statement } from '../engine/statement.ts';
import { renderAllMayHold } from '../plan/as-of.ts';

export interface Level {
  /** The number of entities of the level. */
  readonly total: number;
  /** The first ids, by sort key and id. */
  readonly ids: readonly string[];
}

export interface LevelQuestion {
  readonly relationshipTypes: readonly string[] | null;
  readonly entityTypes: readonly string[] | null;
  readonly asOf: string | null;
}

export interface LevelBounds {
  /** The ids that are known already. */
  readonly seen: readonly string[];
  /** The number of new entities that are wanted. */
  readonly room: number;
}

/** Finds the new entities one step from the given ones; one row. */
export function findLevel(
  ids: readonly string[],
  { relationshipTypes, entityTypes, asOf }: LevelQuestion,
  { seen, room }: LevelBounds,
): Statement<Level> {
  return {
    name: 'findLevel',
    cypher: asOf === null ? level.always : level.onDay,
    parameters: {
      ids,
      seen,
      room,
      anyRelationship: relationshipTypes === null,
      relationshipTypes: relationshipTypes ?? [],
      anyEntity: entityTypes === null,
      entityTypes: entityTypes ?? [],
      ...(asOf === null ? {} : { asOf }),
    },
    row: readLevel,
  };
}

/** The ids that exist, in order. */
export function findExisting(ids: readonly string[], asOf: string | null): Statement<string> {
  return {
    name: 'findExisting',
    cypher: asOf === null ? existing.always : existing.onDay,
    parameters: { ids, ...(asOf === null ? {} : { asOf }) },
    row: ([id]) => id as string,
  };
}

const level = {
  always: renderLevel(''),
  onDay: renderLevel(`AND ${renderAllMayHold('r', 'm')}`),
} as const;

const existing = { always: renderExisting(''), onDay: renderExisting(`WHERE ${renderAllMayHold('n')}`) } as const;

/**
 * The known ids are compared after DISTINCT: the comparison is linear in one engine, and a hub is reached many times.
 */
function renderLevel(condition: string): string {
  return `
    UNWIND $ids AS id
    MATCH (n:${quotedLabel('Entity')} {\`id\`: id})
    MATCH (n)-[r:${anyType}]-(m)
    WHERE ($anyRelationship OR ${typeNameOf('r')} IN $relationshipTypes)
      AND ($anyEntity OR m.\`type\` IN $entityTypes)
      ${condition}
    WITH DISTINCT m
    WHERE NOT m.\`id\` IN $seen
    WITH collect(m) AS found
    CALL (found) {
      UNWIND found AS m
      WITH m.\`id\` AS id, m.\`sortKey\` AS sortKey
      ORDER BY sortKey, id
      LIMIT $room
      RETURN collect(id) AS ids
    }
    RETURN size(found) AS total, ids`;
}

function renderExisting(condition: string): string {
  return `
    UNWIND $ids AS id
    MATCH (n:${quotedLabel('Entity')} {\`id\`: id})
    ${condition}
    RETURN n.\`id\` AS id
    ORDER BY id`;
}

function readLevel([total, ids]: readonly RowValue[]): Level {
  return { total: total as number, ids: ids as readonly string[] };
}
