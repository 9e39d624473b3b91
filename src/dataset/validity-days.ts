import { nextDay, type Day, type DayRange, type EdtfBounds } from '../model/edtf-date.ts';

/**
 * The time in which something holds, in days. It may hold from `mayFrom` to before `mayTo`, and certainly holds from
 * `holdsFrom` to before `holdsTo`: a `…To` is the first day on which it no longer holds. Without `mayTo` the end is not
 * known. Without a `…From` the start is unknown; without `holdsFrom` there is no day on which it certainly holds.
 */
export interface ValidityDays {
  readonly mayFrom?: Day;
  readonly mayTo?: Day;
  readonly holdsFrom?: Day;
  readonly holdsTo?: Day;
  /** Stretches between the two days in which it certainly does not hold, as `first day/first day after it`. */
  readonly gaps?: readonly string[];
  /** The same for stretches in which it is not certain that it holds. They include the gaps. */
  readonly doubts?: readonly string[];
}

/** The days of an interval. When a bound is not one exact day, all days that it may mean are uncertain. */
export function validityDaysOf({ start, end }: EdtfBounds): ValidityDays {
  return {
    ...(start === null ? {} : { mayFrom: start.earliest, holdsFrom: certainFrom(start) }),
    ...(end === null ? {} : { mayTo: nextDay(end.latest), holdsTo: end.isExact ? nextDay(end.latest) : end.earliest }),
  };
}

/** The first day on which something that began then has certainly begun. */
export function certainFrom({ latest, isExact }: DayRange): Day {
  return isExact ? latest : nextDay(latest);
}

/** The days of something that holds in several stretches, one after the other. */
export function joinStretches(stretches: readonly ValidityDays[]): ValidityDays {
  const [first] = stretches;
  const last = stretches.at(-1);
  if (first === undefined || last === undefined || stretches.length === 1) return first ?? {};
  const certain = stretches.filter(holdsSometimes);
  const gaps = between(
    stretches,
    ({ mayTo }) => mayTo,
    ({ mayFrom }) => mayFrom,
  );
  const doubts = between(
    certain,
    ({ holdsTo }) => holdsTo,
    ({ holdsFrom }) => holdsFrom,
  );
  return withoutMissing({
    mayFrom: first.mayFrom,
    mayTo: last.mayTo,
    holdsFrom: certain[0]?.holdsFrom,
    holdsTo: certain.at(-1)?.holdsTo,
    gaps: gaps.length === 0 ? undefined : gaps,
    doubts: doubts.length === 0 ? undefined : doubts,
  });
}

/**
 * The days on which all of them hold: from the latest start to the earliest end. When one certain start is unknown, the
 * result has none.
 */
export function allHold(days: readonly ValidityDays[]): ValidityDays {
  const gaps = [...new Set(days.flatMap((each) => each.gaps ?? []))];
  const doubts = [...new Set(days.flatMap((each) => each.doubts ?? []))];
  return withoutMissing({
    mayFrom: latestDay(...days.map(({ mayFrom }) => mayFrom)),
    mayTo: earliestDay(...days.map(({ mayTo }) => mayTo)),
    holdsFrom: days.every(({ holdsFrom }) => holdsFrom !== undefined)
      ? latestDay(...days.map(({ holdsFrom }) => holdsFrom))
      : undefined,
    holdsTo: earliestDay(...days.map(({ holdsTo }) => holdsTo)),
    gaps: gaps.length === 0 ? undefined : gaps,
    doubts: doubts.length === 0 ? undefined : doubts,
  });
}

/** True when there is a day on which it certainly holds. */
export function holdsSometimes({ holdsFrom, holdsTo }: ValidityDays): boolean {
  return holdsFrom !== undefined && (holdsTo === undefined || holdsFrom < holdsTo);
}

export function latestDay(...days: readonly (Day | undefined)[]): Day | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

export function earliestDay(...days: readonly (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}

/** Days of which any may be undefined. */
export type MaybeDays = { readonly [K in keyof ValidityDays]?: ValidityDays[K] | undefined };

/** The days without those that are undefined. */
export function withoutMissing(days: MaybeDays): ValidityDays {
  return Object.fromEntries(Object.entries(days).filter(([, value]) => value !== undefined));
}

/** The days, without those on which it certainly holds when there are none: it may end before it has surely begun. */
export function certainDays(days: MaybeDays): ValidityDays {
  const { holdsFrom, holdsTo } = days;
  const isCertain = holdsFrom !== undefined && holdsTo !== undefined && holdsFrom < holdsTo;
  return withoutMissing(isCertain ? days : { ...days, holdsFrom: undefined, holdsTo: undefined });
}

function between(
  stretches: readonly ValidityDays[],
  endOf: (days: ValidityDays) => Day | undefined,
  startOf: (days: ValidityDays) => Day | undefined,
): readonly string[] {
  return stretches.slice(1).flatMap((next, index) => {
    const end = endOf(stretches[index] ?? {});
    const start = startOf(next);
    return end !== undefined && start !== undefined && end < start ? [`${end}/${start}`] : [];
  });
}
