import type { AnsweredPoint, AnsweredSeries } from '../indicators.ts';
import { spanOf, type PeriodSpan } from './period-span.ts';

export interface ChartPoint {
  readonly id: string;
  readonly value: number;
  readonly span: PeriodSpan;
  /** True when the value or its date is doubtful, the date is approximate, or no source confirms the value. */
  readonly isUncertain: boolean;
  readonly point: AnsweredPoint;
}

export interface ChartSeries {
  /** The same key for the same reporter in all panels. */
  readonly reporterKey: string;
  readonly series: AnsweredSeries;
  readonly points: readonly ChartPoint[];
}

/** The rival series of one region and unit. */
export interface ChartPanel {
  readonly key: string;
  readonly region: AnsweredSeries['region'];
  readonly unit: string | null;
  readonly series: readonly ChartSeries[];
}

/**
 * Groups the series of an indicator by region and unit; the panel with the most values comes first. Points without a
 * value or a date are only in the table.
 */
export function panelsOf(timeSeries: readonly AnsweredSeries[]): readonly ChartPanel[] {
  const panels = new Map<string, ChartPanel>();
  for (const series of timeSeries) {
    const key = `${series.region?.id ?? ''} ${series.unit ?? ''}`;
    const drawn = { reporterKey: reporterKeyOf(series), series, points: series.points.flatMap(pointsOf) };
    panels.set(key, {
      key,
      region: series.region,
      unit: series.unit,
      series: [...(panels.get(key)?.series ?? []), drawn],
    });
  }
  return [...panels.values()].sort((one, other) => countIn(other) - countIn(one));
}

/** A key for the reporter of a series; for a reporter that is no entity, the text of the service. */
export function reporterKeyOf({ reportedBy, reporter }: Pick<AnsweredSeries, 'reportedBy' | 'reporter'>): string {
  return reportedBy.length > 0 ? reportedBy.map(({ id }) => id).join(' ') : (reporter ?? '');
}

/** The reporters of all panels, those with the most values first. Colours and shapes follow this order. */
export function reportersOf(panels: readonly ChartPanel[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { reporterKey, points } of panels.flatMap(({ series }) => series))
    counts.set(reporterKey, (counts.get(reporterKey) ?? 0) + points.length);
  return [...counts].sort(([, one], [, other]) => other - one).map(([key]) => key);
}

function pointsOf(point: AnsweredPoint): readonly ChartPoint[] {
  const { value, period, observation } = point;
  const span = period === null ? null : spanOf(period);
  if (value === null || span === null) return [];
  const isUncertain =
    observation.uncertainFields.length > 0 ||
    period?.approximate === true ||
    observation.confidence !== 'CONFIRMED_IN_SOURCE';
  return [{ id: observation.id, value, span, isUncertain, point }];
}

function countIn({ series }: ChartPanel): number {
  return series.reduce((sum, { points }) => sum + points.length, 0);
}
