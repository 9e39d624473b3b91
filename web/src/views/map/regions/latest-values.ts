export interface SeriesOfRegion {
  readonly region: { readonly id: string } | null;
  readonly points: readonly {
    readonly value: number | null;
    readonly period: { readonly text: string; readonly earliest: string | null; readonly latest: string | null } | null;
    readonly observation: { readonly id: string; readonly uncertainFields: readonly string[] };
  }[];
}

export interface LatestValue {
  readonly value: number;
  readonly period: string;
  readonly isUncertain: boolean;
  /** The number of other values for a period that begins on the same day. */
  readonly rivals: number;
}

interface Dated extends LatestValue {
  readonly day: string;
}

/**
 * The latest value of each region, by its id. Of rival values the first one in the answer is taken, and the others are
 * counted.
 */
export function latestValueByRegion(series: readonly SeriesOfRegion[]): ReadonlyMap<string, LatestValue> {
  const latest = new Map<string, Dated>();
  for (const { region, points } of series) {
    if (region === null) continue;
    for (const { value, period, observation } of points) {
      if (value === null || period === null) continue;
      const known = latest.get(region.id);
      const day = period.earliest ?? '';
      if (known !== undefined && known.day > day) continue;
      if (known?.day === day) latest.set(region.id, { ...known, rivals: known.rivals + 1 });
      else
        latest.set(region.id, {
          value,
          period: period.text,
          day,
          isUncertain: observation.uncertainFields.length > 0,
          rivals: 0,
        });
    }
  }
  return latest;
}
