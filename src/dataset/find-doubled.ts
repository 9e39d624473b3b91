import { relationshipTypeOf } from '../ontology/ontology.ts';
import { renderPlace, type Place, type Problem } from './problem.ts';
import type { PlacedRelationship } from './read-relationships.ts';

/** An entity or a source that a seed file defines. */
export interface Definition {
  readonly id: string;
  readonly place: Place;
}

/** Gives a problem for each id that an earlier definition already has. */
export function findDoubledIds(definitions: readonly Definition[]): readonly Problem[] {
  return doubled(definitions, ({ id }) => id).map(({ item: { id, place }, first }) => ({
    ...place,
    value: id,
    message: `"${id}" is defined twice; the first is at ${renderPlace(first.place)}`,
  }));
}

/** Gives a problem for each relationship that is already written; a symmetric one may be written at either end. */
export function findDoubledRelationships(relationships: readonly PlacedRelationship[]): readonly Problem[] {
  return doubled(relationships, keyOf).map(({ item: { relationship, place }, first }) => ({
    ...place,
    value: relationship.id,
    message: `The relationship "${relationship.id}" stands twice; the first is at ${renderPlace(first.place)}. Join them, or give one an id with a date or role at its end`,
  }));
}

function keyOf({ relationship: { id, type, from, to } }: PlacedRelationship): string {
  const isNamedByEnds = id === `${from}|${type}|${to}`;
  return relationshipTypeOf(type).symmetric && isNamedByEnds ? [type, ...[from, to].sort()].join('|') : id;
}

function doubled<T>(items: readonly T[], key: (item: T) => string): readonly { readonly item: T; readonly first: T }[] {
  const firstByKey = new Map<string, T>();
  return items.flatMap((item) => {
    const first = firstByKey.get(key(item));
    if (first !== undefined) return [{ item, first }];
    firstByKey.set(key(item), item);
    return [];
  });
}
