import { boundsOf, goesOn, nextDay, type Day, type EdtfBounds } from '../model/edtf-date.ts';
import { entityTypeOf } from '../ontology/ontology.ts';
import type { JsonValue, ReleaseEntity, ReleaseRelationship } from './release.ts';
import { latestDay, validityDaysOf, withoutMissing, type ValidityDays } from './validity-days.ts';

/**
 * The days on which an entity holds that is no norm; no days when it is timeless or when nothing is known. What goes on
 * (`1996/..`) is certain up to the last day for which one of its sources speaks; with a blank end, only on its first.
 */
export function entityValidity(entity: ReleaseEntity, spokenFor: Day | undefined): ValidityDays {
  const interval = entityInterval(entity);
  if (interval === undefined) return {};
  const days = validityDaysOf(knownBounds(interval));
  if (days.holdsTo !== undefined || ownInterval(entity) === undefined) return days;
  return endingAfter(days, goesOn(interval) ? spokenFor : undefined);
}

/**
 * The interval in which an entity holds, in EDTF: its own interval if it has one, else an open interval from the first
 * of its dates; its end is blank when that date says only since when it may hold. Undefined when its type is timeless,
 * when it has no date, or when the start of the date is unknown (`../2003`).
 */
export function entityInterval(entity: ReleaseEntity): string | undefined {
  const own = ownInterval(entity);
  if (own !== undefined) return own;
  const { validity } = entityTypeOf(entity.type);
  const date = validity?.onwardFrom.map((field) => entity[field]).find(isText);
  if (date === undefined || knownBounds(date).start === null) return undefined;
  return `${date.split('/')[0] ?? date}/${validity?.onwardIsUncertain === true ? '' : '..'}`;
}

/**
 * The date by which a timeline tells of an entity, with its field: the interval in which it holds, but of a law its
 * publication or another date of the act. Missing when it has no date, or when the start of that is unknown.
 */
export function toldDateOf(entity: ReleaseEntity): { readonly text?: string; readonly field?: string } {
  const { validity } = entityTypeOf(entity.type);
  const dates = validity?.onwardFrom ?? [];
  const isAct = validity?.onwardIsUncertain === true;
  const interval = validity?.interval === undefined ? [] : [validity.interval];
  const field = (isAct ? [...dates, ...interval] : [...interval, ...dates]).find((name) => isText(entity[name]));
  if (field === undefined) return {};
  const text = isAct && dates.includes(field) ? (entity[field] as string) : entityInterval(entity);
  return text === undefined ? {} : { text, field };
}

/**
 * The days from `since` to `until`, else from `on`; no days when the relationship has none of the three. Without
 * `until` it is certain up to the last day for which one of its sources speaks. An act stays done.
 */
export function relationshipValidity(
  { since, until, on }: ReleaseRelationship,
  spokenFor: Day | undefined,
): ValidityDays {
  if (isText(since) || isText(until)) {
    const days = validityDaysOf({
      start: isText(since) ? knownBounds(since).start : null,
      end: isText(until) ? knownBounds(until).end : null,
    });
    return isText(until) ? days : endingAfter(days, spokenFor);
  }
  return isText(on) ? validityDaysOf({ start: knownBounds(on).start, end: null }) : {};
}

/** The bounds of a date of a release, which holds no date that is not EDTF. */
export function knownBounds(text: string): EdtfBounds {
  const bounds = boundsOf(text);
  if (bounds === undefined) throw new TypeError(`"${text}" is not EDTF`);
  return bounds;
}

/** Of a date of a release that may be missing, the first day that it can mean. */
export function firstDayOf(date: JsonValue | undefined): Day | undefined {
  return isText(date) ? (knownBounds(date).start?.earliest ?? undefined) : undefined;
}

export function isText(value: JsonValue | undefined): value is string {
  return typeof value === 'string';
}

function ownInterval(entity: ReleaseEntity): string | undefined {
  const { validity } = entityTypeOf(entity.type);
  const own = validity?.interval === undefined ? undefined : entity[validity.interval];
  return isText(own) ? own : undefined;
}

/** Certain up to a day, and at least on its own first day when that is certain. */
function endingAfter(days: ValidityDays, day: Day | undefined): ValidityDays {
  const last = latestDay(day, days.mayFrom === days.holdsFrom ? days.holdsFrom : undefined);
  const holdsTo = last === undefined ? undefined : nextDay(last);
  const isEmpty = holdsTo === undefined || (days.holdsFrom !== undefined && holdsTo <= days.holdsFrom);
  return withoutMissing({ ...days, ...(isEmpty ? { holdsFrom: undefined } : { holdsTo }) });
}
