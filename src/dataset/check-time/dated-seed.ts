import { groupBy } from '../../model/group-by.ts';
import type { DayRange, EdtfBounds } from '../../model/edtf-date.ts';
import type { Problem } from '../problem.ts';
import type { PlacedEntity } from '../read-entity.ts';
import type { PlacedRelationship } from '../read-relationships.ts';
import type { JsonValue, ReleaseEntity } from '../release.ts';
import { isText, knownBounds } from '../validity.ts';

/** The entities and relationships of a seed, with their places. */
export interface DatedSeed {
  readonly entities: readonly PlacedEntity[];
  readonly relationships: readonly PlacedRelationship[];
  readonly entityById: ReadonlyMap<string, ReleaseEntity>;
  /** The relationships of a type that lead to an entity, or that start from it. */
  readonly into: (id: string, type: string) => readonly PlacedRelationship[];
  readonly from: (id: string, type: string) => readonly PlacedRelationship[];
}

/** A problem that may only be a warning: what is odd, but not impossible. */
export interface Finding extends Problem {
  readonly isWarning?: true;
}

export function createDatedSeed(
  entities: readonly PlacedEntity[],
  relationships: readonly PlacedRelationship[],
): DatedSeed {
  const byTarget = groupBy(relationships, ({ relationship: { type, to } }) => `${type} ${to}`);
  const byStart = groupBy(relationships, ({ relationship: { type, from } }) => `${type} ${from}`);
  return {
    entities,
    relationships,
    entityById: new Map<string, ReleaseEntity>(entities.map(({ entity }) => [entity.id, entity])),
    into: (id, type) => byTarget.get(`${type} ${id}`) ?? [],
    from: (id, type) => byStart.get(`${type} ${id}`) ?? [],
  };
}

/** The problem at a field of an entity or a relationship. */
export function findingAt(
  { placeOf }: Pick<PlacedEntity, 'placeOf'>,
  field: string,
  value: JsonValue | undefined,
  message: string,
): Finding {
  return { ...placeOf(field), value: textOf(value), message };
}

/** A value as a message shows it. */
export function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

export function asWarning(finding: Finding): Finding {
  return { ...finding, isWarning: true };
}

/** The bounds of a date that may be missing. */
export function boundsOfField(value: JsonValue | undefined): EdtfBounds | undefined {
  return isText(value) ? knownBounds(value) : undefined;
}

/** The days that a date may mean, taken as one; undefined when it is missing or open. */
export function daysOf(value: JsonValue | undefined): DayRange | undefined {
  return boundsOfField(value)?.start ?? undefined;
}

/** True when two dates may be the same day. */
export function mayBeSame(a: DayRange, b: DayRange): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** True when one date is certainly before another. */
export function isBefore(a: DayRange | undefined, b: DayRange | undefined): boolean {
  return a !== undefined && b !== undefined && a.latest < b.earliest;
}

export function isUncertain({ uncertainFields }: ReleaseEntity, field: string): boolean {
  return Array.isArray(uncertainFields) && uncertainFields.includes(field);
}
