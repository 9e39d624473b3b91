import { boundsOf, isApproximate, nextDay, type Day, type DayRange } from '../model/edtf-date.ts';

/**
 * From when to when something holds, as four days: between `mayFrom` and `mayTo` it may hold, between `holdsFrom` and
 * `holdsTo` it certainly does. A `…To` is the first day on which it no longer does. A missing day is an open bound.
 */
export interface Validity {
  readonly mayFrom?: Day;
  readonly mayTo?: Day;
  readonly holdsFrom?: Day;
  readonly holdsTo?: Day;
}

export interface Interval {
  /** EDTF; its first and its last bound count. */
  readonly text: string;
  /** True when the end day already belongs to what follows. */
  readonly endIsExclusive: boolean;
}

/** The four days of an interval. A bound less precise than a day makes the days inside it uncertain. */
export function validityOf({ text, endIsExclusive }: Interval): Validity {
  const bounds = boundsOf(text);
  if (bounds === undefined) throw new TypeError(`"${text}" is not EDTF`);
  const isUncertain = isApproximate(text);
  return { ...startOf(bounds.start, isUncertain), ...endOf(bounds.end, endIsExclusive, isUncertain) };
}

function startOf(start: DayRange | null, isUncertain: boolean): Validity {
  if (start === null) return {};
  // About a day is less precise than that day, but nobody says by how much: the days it names are the uncertain ones.
  const holdsFrom = isUncertain ? nextDay(start.latest) : start.latest;
  return { mayFrom: start.earliest, holdsFrom };
}

function endOf(end: DayRange | null, endIsExclusive: boolean, isUncertain: boolean): Validity {
  if (end === null) return {};
  const firstAfter = (day: Day) => (endIsExclusive ? day : nextDay(day));
  return { mayTo: firstAfter(end.latest), holdsTo: isUncertain ? end.earliest : firstAfter(end.earliest) };
}
