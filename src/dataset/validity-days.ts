import { nextDay, type Day, type DayRange, type EdtfBounds } from '../model/edtf-date.ts';

/**
 * The time in which something holds, as four days. It may hold from `mayFrom` to before `mayTo`, and certainly holds
 * from `holdsFrom` to before `holdsTo`: a `…To` is the first day on which it no longer holds. Without a `…To` the end
 * is open. Without a `…From` the start is unknown; without `holdsFrom` there is no day on which it certainly holds.
 */
export interface ValidityDays {
  readonly mayFrom?: Day;
  readonly mayTo?: Day;
  readonly holdsFrom?: Day;
  readonly holdsTo?: Day;
}

/** Says whether the last day of an interval belongs to it or to the state that follows. */
export type EndDay = 'INCLUDED' | 'EXCLUDED';

/** The four days of an interval. When a bound is not one exact day, all days that it may mean are uncertain. */
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
