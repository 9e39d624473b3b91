import { goesOn, nextDay, previousDay, type Day } from '../../model/edtf-date.ts';
import type { ReleaseEntity } from '../release.ts';
import { certainDays, certainFrom, earliestDay, latestDay } from '../validity-days.ts';
import { firstDayOf, isText, knownBounds } from '../validity.ts';
import { intervalOf, type Ending, type NormGraph, type NormTime, type Start } from './norm-time.ts';

/** The start or the end of a stretch that an act brings about. */
export interface ActEnd {
  readonly start: Start;
  readonly ending?: Ending | undefined;
  readonly endedBy?: string | undefined;
}

/**
 * When the versions of one provision are in force. `valid` counts from publication to publication; a version is in
 * force from the entry into force of the act that introduced it, or of the law itself, up to that of the next act. A
 * day that `valid` states apart from any publication stands as it is.
 */
export function versionTimesOf(
  provision: string,
  graph: NormGraph,
  lawTimes: ReadonlyMap<string, NormTime>,
): ReadonlyMap<string, NormTime> {
  const { into, from, entityById } = graph;
  const parent = from(provision, 'PART_OF')[0]?.to;
  const versions = into(provision, 'VERSION_OF')
    .flatMap((relationship) => entityById.get(relationship.from) ?? [])
    .sort((a, b) => compare(orderOf(a), orderOf(b)));
  const starts = new Map<string, Start>();
  for (const version of versions) starts.set(version.id, startOf(version));

  function startOf(version: ReleaseEntity): Start {
    const bound = knownBounds(version.valid as string).start;
    const act = into(version.id, 'INTRODUCES')[0]?.from ?? parent;
    if (bound?.isExact === true && bound.earliest === publicationOf(act)) return startOfAct(act);
    const before = from(version.id, 'SUCCEEDS').map(({ to }) => starts.get(to)?.earliest);
    const parentStart = parent === undefined ? undefined : lawTimes.get(parent)?.start.earliest;
    return {
      earliest: latestDay(bound?.earliest, parentStart, ...before.map((day) => day && nextDay(day))),
      certain: bound === null ? undefined : certainFrom(bound),
      text: (version.valid as string).split('/')[0],
    };
  }

  function publicationOf(act: string | undefined): Day | undefined {
    return act === undefined ? undefined : firstDayOf(entityById.get(act)?.publishedOn);
  }

  function startOfAct(act: string | undefined): Start {
    const start = act === undefined ? undefined : lawTimes.get(act)?.start;
    return { ...start, earliest: latestDay(start?.earliest, publicationOf(act)) };
  }

  /** What ended a version on a day: the next version, or a repeal. */
  function endOf(version: ReleaseEntity): ActEnd | undefined {
    const end = boundTextOf(version, 1);
    const next = versions.find((other) => other.id !== version.id && boundTextOf(other, 0) === end);
    if (next !== undefined)
      return { start: starts.get(next.id) ?? {}, ending: 'SUPERSEDED', endedBy: into(next.id, 'INTRODUCES')[0]?.from };
    const repeal = [...into(provision, 'REPEALS'), ...into(version.id, 'REPEALS')].find(({ on }) => on === end);
    return repeal && { start: startOfAct(repeal.from), ending: 'REPEALED', endedBy: repeal.from };
  }

  function timeOf(version: ReleaseEntity): NormTime {
    const valid = version.valid as string;
    const start = starts.get(version.id) ?? {};
    const bound = knownBounds(valid).end;
    const end = bound === null ? undefined : endOf(version);
    const later = versions.slice(versions.indexOf(version) + 1).map(({ id }) => starts.get(id)?.certain);
    const parentDays = parent === undefined ? undefined : lawTimes.get(parent)?.days;
    const known = goesOn(valid) ? parentDays?.holdsTo : start.certain && nextDay(start.certain);
    const own = bound === null ? undefined : { mayTo: nextDay(bound.latest), holdsTo: bound.earliest };
    const mayTo =
      bound === null ? parentDays?.mayTo : earliestDay(end === undefined ? own?.mayTo : end.start.certain, ...later);
    const holdsTo = bound === null ? known : end === undefined ? own?.holdsTo : end.start.earliest;
    const until = bound === null ? undefined : end === undefined ? boundTextOf(version, 1) : lastDayBefore(end.start);
    const interval = intervalOf(start.text, until ?? (goesOn(valid) ? '..' : ''));
    return {
      days: certainDays({ mayFrom: start.earliest, mayTo, holdsFrom: start.certain, holdsTo }),
      start,
      until,
      openEnd: goesOn(valid) ? '..' : '',
      ending: end?.ending,
      endedBy: end?.endedBy,
      intervals: interval === undefined ? [] : [interval],
    };
  }

  return new Map(versions.map((version) => [version.id, timeOf(version)]));
}

/** The day before a start, or its text when that is no exact day. */
export function lastDayBefore({ earliest, certain, text }: Start): string | undefined {
  return earliest !== undefined && earliest === certain ? previousDay(earliest) : text;
}

function boundTextOf({ valid }: ReleaseEntity, index: 0 | 1): string | undefined {
  return isText(valid) ? valid.split('/')[index] : undefined;
}

/** By the first day; of two with the same, the one that lasts longer came later. */
function orderOf({ valid }: ReleaseEntity): string {
  const { start, end } = knownBounds(valid as string);
  return `${start?.isExact === true ? start.earliest : (start?.latest ?? '')} ${end?.latest ?? '~'}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
