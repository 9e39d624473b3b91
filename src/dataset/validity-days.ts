import { nextDay, type Day, type DayRange, type EdtfBounds } from '../model/edtf-date.ts';

/**
 * From when to when something holds, as four days: from `mayFrom` until `mayTo` it may hold, from `holdsFrom` until
 * `holdsTo` it certainly does; a `…To` is the first day on which it no longer does. A missing `…To` is an open end.
 * A missing `…From` is a start that nobody knows: without `holdsFrom` there is no day on which it certainly holds.
 */
export interface ValidityDays {
  readonly mayFrom?: Day;
  readonly mayTo?: Day;
  readonly holdsFrom?: Day;
  readonly holdsTo?: Day;
}

/** Whether the last day of an interval still belongs to it, or already to the state that follows. */
export type EndDay = 'INCLUDED' | 'EXCLUDED';

/** The four days of an interval. A bound that is not one exact day makes all days that it may mean uncertain. */
export function validityDaysOf({ start, end }: EdtfBounds, endDay: EndDay): ValidityDays {
  return { ...fromDays(start), ...toDays(end, endDay) };
}

function fromDays(start: DayRange | null): ValidityDays {
  if (start === null) return {};
  return { mayFrom: start.earliest, holdsFrom: start.isExact ? start.latest : nextDay(start.latest) };
}

function toDays(end: DayRange | null, endDay: EndDay): ValidityDays {
  if (end === null) return {};
  const mayTo = endDay === 'EXCLUDED' ? end.latest : nextDay(end.latest);
  return { mayTo, holdsTo: end.isExact ? mayTo : end.earliest };
}
