import { goesOn, nextDay, type Day } from '../../model/edtf-date.ts';
import type { ReleaseEntity } from '../release.ts';
import { certainDays, certainFrom, earliestDay, latestDay, withoutMissing } from '../validity-days.ts';
import { firstDayOf, isText, knownBounds } from '../validity.ts';
import { intervalOf, type Ending, type NormGraph, type NormTime, type Start } from './norm-time.ts';

/**
 * When a law is in force: from its entry into force to its end. Without an end it is certain up to the last day for
 * which a source says that it stands: the recorded one, the day of an act on it or on one of its provisions, or the day
 * of its entry into force. Without an interval it is never certain.
 */
export function lawTimeOf(law: ReleaseEntity, graph: NormGraph): NormTime {
  const text = law.inForce;
  const floor = firstPossibleDay(law);
  if (!isText(text))
    return {
      days: withoutMissing({ mayFrom: floor }),
      start: { earliest: floor },
      openEnd: '',
      intervals: [],
    };
  const { start: from, end } = knownBounds(text);
  const [fromText = '', untilText = fromText] = text.split('/');
  const start: Start = {
    earliest: latestDay(floor, from?.earliest),
    certain: from === null ? undefined : certainFrom(from),
    text: from === null ? undefined : fromText,
  };
  const ended: Pick<NormTime, 'until' | 'ending' | 'endedBy'> =
    end === null ? {} : { until: untilText, ...endingOf(law, graph) };
  const last = end === null ? lastDayKnown(law, graph, from?.isExact === true ? from.earliest : undefined) : undefined;
  const lastCertain = end === null ? last && nextDay(last) : end.isExact ? nextDay(end.latest) : end.earliest;
  const holdsTo = earliestDay(lastCertain, startOfAct(ended.endedBy, graph));
  const interval = intervalOf(start.text, end === null ? (goesOn(text) ? '..' : '') : untilText);
  return {
    days: certainDays({
      mayFrom: start.earliest,
      mayTo: end === null ? undefined : nextDay(end.latest),
      holdsFrom: start.certain,
      holdsTo,
    }),
    start,
    ...ended,
    openEnd: goesOn(text) ? '..' : '',
    intervals: interval === undefined ? [] : [interval],
  };
}

/** The day from which the act that ended it was in force itself. */
function startOfAct(act: string | undefined, { entityById }: NormGraph): Day | undefined {
  return act === undefined ? undefined : firstDayOf(entityById.get(act)?.inForce);
}

/** The first day on which a law can have been there: its publication, its other dates, or the year in its number. */
export function firstPossibleDay(law: ReleaseEntity): Day | undefined {
  const published = firstDayOf(law.publishedOn);
  if (published !== undefined) return published;
  const dates = ['promulgatedOn', 'signedOn', 'adoptedOn', 'dated'].map((field) => firstDayOf(law[field]));
  const year = yearInNumber(law);
  return earliestDay(...dates) ?? (year === undefined ? undefined : `${year}-01-01`);
}

/** The year that is part of a number as in `015-2004-CR-GRH` or `059-82-EFC`. */
export function yearInNumber({ number }: ReleaseEntity): string | undefined {
  const [, year] = /^\d+-(\d{4}|\d{2})-/.exec(isText(number) ? number : '') ?? [];
  return year === undefined || year.length === 4 ? year : `19${year}`;
}

function lastDayKnown(law: ReleaseEntity, { into, entityById }: NormGraph, start: Day | undefined): Day | undefined {
  const parts = into(law.id, 'PART_OF').map(({ from }) => from);
  const acts = [law.id, ...parts].flatMap((id) => ['AMENDS', 'INSERTS', 'REPEALS'].flatMap((type) => into(id, type)));
  const actDays = acts.map(({ from, on }) => firstDayOf(on) ?? firstDayOf(entityById.get(from)?.publishedOn));
  return latestDay(firstDayOf(law.knownUntil), start, ...actDays);
}

const actByEnding: Partial<Record<Ending, string>> = {
  REPEALED: 'REPEALS',
  STRUCK_DOWN: 'STRIKES_DOWN',
  SUPERSEDED: 'SUCCEEDS',
};

function endingOf(law: ReleaseEntity, { into }: NormGraph): Pick<NormTime, 'ending' | 'endedBy'> {
  const status = law.lawStatus;
  const isEnding = isText(status) && status !== 'PARTLY_IN_FORCE';
  const ending = isEnding ? (status as Ending) : into(law.id, 'REPEALS').length > 0 ? 'REPEALED' : undefined;
  const act = ending === undefined ? undefined : actByEnding[ending];
  return { ending, endedBy: act === undefined ? undefined : into(law.id, act)[0]?.from };
}
