import { groupBy } from '../model/group-by.ts';
import type { StoredProperties } from './graph-rows.ts';
import type { ReleaseEntity } from './release.ts';

/**
 * Finds observations that disagree: values of one indicator, region, period and unit that are not all equal. `rivalKey`
 * names the group, `rivalShare` says how far its values differ: (largest - smallest) / largest, from 0 to 1.
 */
export function findRivals(
  entities: readonly ReleaseEntity[],
  targetsOf: (id: string, type: string) => readonly string[],
): ReadonlyMap<string, StoredProperties> {
  const measured = entities.filter(
    ({ type, value, period }) => type === 'Observation' && typeof value === 'number' && typeof period === 'string',
  );
  const groups = groupBy(measured, (observation) => groupOf(observation, targetsOf));
  return new Map(
    [...groups].flatMap(([rivalKey, group]) => {
      const rivalShare = shareOf(group.map(({ value }) => value as number));
      return rivalShare === 0 ? [] : group.map(({ id }) => [id as string, { rivalKey, rivalShare }] as const);
    }),
  );
}

function groupOf(
  { id, period, unit }: ReleaseEntity,
  targetsOf: (id: string, type: string) => readonly string[],
): string {
  const texts = [period, unit].filter((value) => typeof value === 'string');
  return [...targetsOf(id, 'MEASURES'), ...targetsOf(id, 'OBSERVED_IN'), ...texts].join('|');
}

/** 0 when all values are equal. */
function shareOf(values: readonly number[]): number {
  const largest = Math.max(...values.map(Math.abs));
  return largest === 0 ? 0 : (Math.max(...values) - Math.min(...values)) / largest;
}
