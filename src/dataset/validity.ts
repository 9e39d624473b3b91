import { boundsOf, type EdtfBounds } from '../model/edtf-date.ts';
import { entityTypeOf } from '../ontology/ontology.ts';
import type { JsonValue, ReleaseEntity, ReleaseRelationship } from './release.ts';
import { validityDaysOf, type ValidityDays } from './validity-days.ts';

/** The days on which an entity holds; no days when it is timeless or when nothing is known. */
export function entityValidity(entity: ReleaseEntity): ValidityDays {
  const interval = entityInterval(entity);
  if (interval === undefined) return {};
  return validityDaysOf(knownBounds(interval), endsWithTheNext(entity) ? 'EXCLUDED' : 'INCLUDED');
}

/**
 * The interval in which an entity holds, in EDTF: its own interval if it has one, else an open interval from the first
 * of its dates. Undefined when its type is timeless, when it has no date, or when the start of the date is unknown
 * (`../2003`).
 */
export function entityInterval(entity: ReleaseEntity): string | undefined {
  const { validity } = entityTypeOf(entity.type);
  const own = validity?.interval === undefined ? undefined : entity[validity.interval];
  if (isText(own)) return own;
  const date = validity?.onwardFrom.map((field) => entity[field]).find(isText);
  return date === undefined || knownBounds(date).start === null ? undefined : `${date.split('/')[0] ?? date}/..`;
}

/** The field that gives the interval of an entity; undefined when none does. */
export function validityFieldOf(entity: ReleaseEntity): string | undefined {
  const { validity } = entityTypeOf(entity.type);
  return [...(validity?.interval === undefined ? [] : [validity.interval]), ...(validity?.onwardFrom ?? [])].find(
    (field) => isText(entity[field]),
  );
}

/** The days from `since` to `until`, else from `on`; no days when the relationship has none of the three. */
export function relationshipValidity({ since, until, on }: ReleaseRelationship): ValidityDays {
  if (isText(since) || isText(until)) {
    return validityDaysOf(
      { start: isText(since) ? knownBounds(since).start : null, end: isText(until) ? knownBounds(until).end : null },
      'INCLUDED',
    );
  }
  return isText(on) ? validityDaysOf({ start: knownBounds(on).start, end: null }, 'INCLUDED') : {};
}

/** True for types whose states follow each other, so that the end day belongs to the next state. */
function endsWithTheNext({ type }: ReleaseEntity): boolean {
  return entityTypeOf(type).validity?.endIsExclusive === true;
}

function knownBounds(text: string): EdtfBounds {
  const bounds = boundsOf(text);
  if (bounds === undefined) throw new TypeError(`"${text}" is not EDTF`);
  return bounds;
}

function isText(value: JsonValue | undefined): value is string {
  return typeof value === 'string';
}
