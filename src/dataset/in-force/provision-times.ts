import type { Day } from '../../model/edtf-date.ts';
import { firstDayOf } from '../validity.ts';
import { certainDays, earliestDay, joinStretches } from '../validity-days.ts';
import { intervalOf, type NormGraph, type NormTime, type Start } from './norm-time.ts';
import { lastDayBefore } from './version-times.ts';

interface Act {
  readonly type: 'INSERTS' | 'REPEALS';
  readonly law: string;
  readonly on: Day;
  readonly start: Start;
}

interface Stretch {
  readonly from: Start;
  readonly end: Act | undefined;
}

/**
 * When a provision is in force: from the entry into force of its law, or of the act that inserted it, to that of the
 * act that repealed it, and again from the next that inserted it. It ends with its law, and with its last version.
 */
export function provisionTimeOf(
  provision: string,
  graph: NormGraph,
  lawTimes: ReadonlyMap<string, NormTime>,
  versionTimes: ReadonlyMap<string, NormTime>,
): NormTime {
  const parentId = graph.from(provision, 'PART_OF')[0]?.to;
  const parent = parentId === undefined ? undefined : lawTimes.get(parentId);
  const acts = actsOn(provision, graph, lawTimes, versionTimes);
  const stretches = stretchesOf(acts, parent?.start ?? {});
  const lastVersion = [...versionTimes.values()].at(-1);
  const times = stretches.map(({ from, end }): NormTime => {
    if (end !== undefined) return endedBy(from, end);
    const closing = lastVersion?.until === undefined ? undefined : lastVersion;
    const last = closing ?? parent;
    return {
      days: certainDays({
        mayFrom: from.earliest,
        mayTo: earliestDay(last?.days.mayTo, parent?.days.mayTo),
        holdsFrom: from.certain,
        holdsTo: last?.days.holdsTo,
      }),
      start: from,
      until: last?.until,
      openEnd: last?.openEnd ?? '',
      ending: last?.ending,
      endedBy: last?.endedBy,
      intervals: [intervalOf(from.text, last?.until ?? last?.openEnd ?? '') ?? []].flat(),
    };
  });
  const [first] = times;
  const last = times.at(-1);
  return {
    days: joinStretches(times.map(({ days }) => days)),
    start: first?.start ?? {},
    until: last?.until,
    openEnd: last?.openEnd ?? '',
    ending: last?.ending,
    endedBy: last?.endedBy,
    intervals: times.flatMap(({ intervals }) => intervals),
  };
}

function endedBy(from: Start, end: Act): NormTime {
  const until = lastDayBefore(end.start);
  return {
    days: certainDays({
      mayFrom: from.earliest,
      mayTo: end.start.certain,
      holdsFrom: from.certain,
      holdsTo: end.start.earliest,
    }),
    start: from,
    until,
    openEnd: '',
    ending: 'REPEALED',
    endedBy: end.law,
    intervals: [intervalOf(from.text, until ?? '') ?? []].flat(),
  };
}

/** The acts that inserted or repealed it, oldest first. The start of an insertion is that of the version it brought. */
function actsOn(
  provision: string,
  { into, entityById }: NormGraph,
  lawTimes: ReadonlyMap<string, NormTime>,
  versionTimes: ReadonlyMap<string, NormTime>,
): readonly Act[] {
  const acts = (['INSERTS', 'REPEALS'] as const).flatMap((type) =>
    into(provision, type).flatMap(({ from, on }): readonly Act[] => {
      const published = firstDayOf(entityById.get(from)?.publishedOn);
      const day = firstDayOf(on) ?? published;
      if (day === undefined) return [];
      const brought = [...versionTimes].find(([id]) => into(id, 'INTRODUCES').some((each) => each.from === from));
      const start = type === 'INSERTS' && brought !== undefined ? brought[1].start : lawTimes.get(from)?.start;
      return [{ type, law: from, on: day, start: start ?? { earliest: day } }];
    }),
  );
  return acts.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function stretchesOf(acts: readonly Act[], lawStart: Start): readonly Stretch[] {
  const begins = acts[0]?.type === 'INSERTS' ? [] : [lawStart];
  const starts = [...begins.map((start) => ({ start, on: '' })), ...acts.filter(({ type }) => type === 'INSERTS')];
  return starts.map(({ start, on }, index) => {
    const until = starts[index + 1]?.on ?? '~';
    return { from: start, end: acts.find((act) => act.type === 'REPEALS' && act.on > on && act.on <= until) };
  });
}
