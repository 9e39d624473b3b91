import { describe, expect, it } from 'vitest';
import { panelsOf, reportersOf } from '../../../../../web/src/views/charts/chart/chart-panels.ts';
import { yearsOf, yearTicks, valuesOf } from '../../../../../web/src/views/charts/chart/chart-scales.ts';
import type { AnsweredSeries } from '../../../../../web/src/views/charts/indicators.ts';
import { seriesLook } from '../../../../../web/src/views/charts/chart/series-look.ts';

interface Given {
  readonly value: number | null;
  readonly year: string;
  readonly uncertainFields?: string[];
  readonly approximate?: boolean;
  readonly confidence?: 'CONFIRMED_IN_SOURCE' | 'STATED_IN_SEED';
}

const series = (region: string, reporter: string, points: readonly Given[]): AnsweredSeries => ({
  unit: 'ha',
  reporter,
  reportedBy: [],
  region: { id: region, regionKind: 'DEPARTMENT', names: { es: region, en: region } },
  points: points.map(
    ({ value, year, uncertainFields = [], approximate = false, confidence = 'CONFIRMED_IN_SOURCE' }) => ({
      value,
      period: { text: year, earliest: `${year}-01-01`, latest: `${year}-12-31`, approximate },
      observation: {
        id: `${region} ${reporter} ${year}`,
        names: { es: null, en: null },
        confidence,
        uncertainFields,
        temporalStatus: null,
        note: null,
        sources: [],
      },
    }),
  ),
});

describe('panels of an indicator', () => {
  it('put the rival series of a region together, the region with most values first', () => {
    const panels = panelsOf([
      series('a', 'x', [{ value: 1, year: '2010' }]),
      series('b', 'x', [{ value: 2, year: '2010' }]),
      series('b', 'y', [{ value: 3, year: '2010' }]),
    ]);

    expect(panels.map((panel) => [panel.key, panel.series.map(({ reporterKey }) => reporterKey)])).toEqual([
      ['b ha', ['x', 'y']],
      ['a ha', ['x']],
    ]);
  });

  it('leave out of the drawing what has no figure', () => {
    const [panel] = panelsOf([
      series('a', 'x', [
        { value: null, year: '2010' },
        { value: 4, year: '2011' },
      ]),
    ]);

    expect(panel?.series[0]?.points.map(({ value }) => value)).toEqual([4]);
  });

  it('draw hollow what is doubtful, about, or not confirmed in a source', () => {
    const given: readonly Given[] = [
      { value: 1, year: '2010' },
      { value: 1, year: '2011', uncertainFields: ['value'] },
      { value: 1, year: '2012', approximate: true },
      { value: 1, year: '2013', confidence: 'STATED_IN_SEED' },
    ];

    const [panel] = panelsOf([series('a', 'x', given)]);

    expect(panel?.series[0]?.points.map(({ isUncertain }) => isUncertain)).toEqual([false, true, true, true]);
  });

  it('give the first looks to the reporters with most values', () => {
    const panels = panelsOf([
      series('a', 'few', [{ value: 1, year: '2010' }]),
      series('a', 'many', [
        { value: 1, year: '2010' },
        { value: 2, year: '2011' },
      ]),
    ]);

    expect(reportersOf(panels)).toEqual(['many', 'few']);
  });
});

describe('looks of series', () => {
  it('differ in colour or shape or dashes for more reporters than any indicator has', () => {
    const looks = Array.from({ length: 210 }, (_, index) => seriesLook(index));

    expect(
      new Set(looks.map(({ colour, shape, dashes }) => JSON.stringify([colour, shape.draw.toString(), dashes]))).size,
    ).toBe(210);
  });
});

describe('scales', () => {
  const panels = panelsOf([
    series('a', 'x', [
      { value: -1354, year: '2021' },
      { value: 4020, year: '2023' },
    ]),
  ]);

  it('hold the whole periods with air, and four years at least', () => {
    expect(yearsOf(panels)).toEqual({ from: 2020, to: 2025 });
    expect(yearsOf(panelsOf([series('a', 'x', [{ value: 1, year: '2008' }])]))).toEqual({ from: 2006, to: 2010 });
  });

  it('hold nought, and negative values too', () => {
    const { from, to } = valuesOf(panels);

    expect(from).toBeLessThanOrEqual(-1354);
    expect(to).toBeGreaterThanOrEqual(4020);
    expect(valuesOf(panelsOf([series('a', 'x', [{ value: 60, year: '2008' }])])).from).toBe(0);
  });

  it('name as many years as find room', () => {
    expect(yearTicks({ from: 2020, to: 2025 }, 300)).toEqual([2020, 2021, 2022, 2023, 2024]);
    expect(yearTicks({ from: 1959, to: 2025 }, 300)).toEqual([1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  });
});
