import type { RowValue, Statement } from '../engine/statement.ts';
import { renderAllMayHold } from '../plan/as-of.ts';

export interface Level {
  /** How many entities the level has. */
  readonly total: number;
  /** The first of them, by sort key and id. */
  readonly ids: readonly string[];
}

export interface LevelQuestion {
  readonly relationshipTypes: readonly string[] | null;
  readonly entityTypes: readonly string[] | null;
  readonly asOf: string | null;
}

export interface LevelBounds {
  /** Ids that are no longer new. */
  readonly seen: readonly string[];
  /** How many new ones are wanted. */
  readonly room: number;
}

/** The new entities that are one step from others; one row. */
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

/** Those of the ids that there are, by id. */
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

/** What is seen is looked up after DISTINCT: the look-up is linear in one engine, and a hub is met many times. */
function renderLevel(condition: string): string {
  return `
    UNWIND $ids AS id
    MATCH (n:\`Entity\` {\`id\`: id})
    MATCH (n)-[r]-(m)
    WHERE ($anyRelationship OR type(r) IN $relationshipTypes)
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
    MATCH (n:\`Entity\` {\`id\`: id})
    ${condition}
    RETURN n.\`id\` AS id
    ORDER BY id`;
}

function readLevel([total, ids]: readonly RowValue[]): Level {
  return { total: total as number, ids: ids as readonly string[] };
}
