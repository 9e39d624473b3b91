import { boundsOf, type EdtfBounds } from '../model/edtf-date.ts';
import { entityTypeOf } from '../ontology/ontology.ts';
import type { JsonValue, ReleaseEntity, ReleaseRelationship } from './release.ts';
import { validityDaysOf, type ValidityDays } from './validity-days.ts';

/** From when to when an entity holds; no days at all when it is timeless or nothing is known. */
export function entityValidity(entity: ReleaseEntity): ValidityDays {
  const interval = entityInterval(entity);
  if (interval === undefined) return {};
  return validityDaysOf(knownBounds(interval), endsWithTheNext(entity) ? 'EXCLUDED' : 'INCLUDED');
}

/**
 * The interval in which an entity holds, in EDTF: its own where it has one, else from the first of its dates onward.
 * Undefined when its type is timeless, when it has none of them, or when the start of the date is unknown (`../2003`).
 */
export function entityInterval(entity: ReleaseEntity): string | undefined {
  const { validity } = entityTypeOf(entity.type);
  const own = validity?.interval === undefined ? undefined : entity[validity.interval];
  if (isText(own)) return own;
  const date = validity?.onwardFrom.map((field) => entity[field]).find(isText);
  return date === undefined || knownBounds(date).start === null ? undefined : `${date.split('/')[0] ?? date}/..`;
}

/** The field that the interval comes from; undefined where there is none. */
export function validityFieldOf(entity: ReleaseEntity): string | undefined {
  const { validity } = entityTypeOf(entity.type);
  return [...(validity?.interval === undefined ? [] : [validity.interval]), ...(validity?.onwardFrom ?? [])].find(
    (field) => isText(entity[field]),
  );
}

/** From `since` to `until`, else from the act on `on` onward; no days at all when it has none of them. */
export function relationshipValidity({ since, until, on }: ReleaseRelationship): ValidityDays {
  if (isText(since) || isText(until)) {
    return validityDaysOf(
      { start: isText(since) ? knownBounds(since).start : null, end: isText(until) ? knownBounds(until).end : null },
      'INCLUDED',
    );
  }
  return isText(on) ? validityDaysOf({ start: knownBounds(on).start, end: null }, 'INCLUDED') : {};
}

/** True where one state follows the other and the end day already belongs to the next. */
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
