import type { Day } from '../model/edtf-date.ts';
import type { JsonValue, Release } from './release.ts';
import { isText, knownBounds } from './validity.ts';
import { latestDay } from './validity-days.ts';

/** Makes a function that gives the last day for which any of these sources speaks: the first day of its own date. */
export function createSpokenFor({ sources }: Release): (ids: JsonValue | undefined) => Day | undefined {
  const dayBySource = new Map(sources.map(({ id, year }) => [id as string, isText(year) ? dayOf(year) : undefined]));
  return (ids) => (Array.isArray(ids) ? latestDay(...ids.map((id) => dayBySource.get(String(id)))) : undefined);
}

function dayOf(date: string): Day | undefined {
  const { start, end } = knownBounds(date);
  return end?.earliest ?? start?.earliest;
}
