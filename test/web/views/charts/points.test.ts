import { describe, expect, it } from 'vitest';
import { nextPoint } from '../../../../web/src/views/charts/chart/next-point.ts';
import { isLong, spanOf } from '../../../../web/src/views/charts/chart/period-span.ts';
import { placeSeriesNames } from '../../../../web/src/views/charts/chart/place-series-names.ts';
import { startIndicator } from '../../../../web/src/views/charts/start-indicator.ts';

describe('periods on the axis', () => {
  it('of a year begin with it, end with it, and have their point in the middle', () => {
    expect(spanOf({ earliest: '2013-01-01', latest: '2013-12-31' })).toEqual({
      from: 2013,
      to: 2014,
      at: 2013.5,
      isOpen: false,
    });
  });

  it('of a month lie in their year', () => {
    const span = spanOf({ earliest: '2012-07-01', latest: '2012-07-31' });

    expect(span?.from).toBeCloseTo(2012 + 182 / 366, 6);
    expect(span?.to).toBeCloseTo(2012 + 213 / 366, 6);
  });

  it('of several years are long, a single year is not', () => {
    const [decade, year] = [
      spanOf({ earliest: '1980-01-01', latest: '1990-12-31' }),
      spanOf({ earliest: '1980-01-01', latest: '1980-12-31' }),
    ];

    expect([decade?.at, decade && isLong(decade), year && isLong(year)]).toEqual([1985.5, true, false]);
  });

  it('that are open stand at the end that is known; without any end they stand nowhere', () => {
    expect(spanOf({ earliest: '2000-01-01', latest: null })).toEqual({ from: 2000, to: 2000, at: 2000, isOpen: true });
    expect(spanOf({ earliest: null, latest: null })).toBeNull();
  });
});

describe('arrow keys on a chart', () => {
  const points = [
    { id: 'a1', series: 0, at: 2000 },
    { id: 'a2', series: 0, at: 2010 },
    { id: 'b1', series: 1, at: 2009 },
    { id: 'b2', series: 1, at: 2020 },
  ];
  const at = (id: string) => points.find((point) => point.id === id) ?? { id, series: -1, at: 0 };

  it('lead along a series and end with it', () => {
    expect([
      nextPoint(points, at('a1'), 'ArrowRight'),
      nextPoint(points, at('a2'), 'ArrowRight'),
      nextPoint(points, at('a1'), 'ArrowLeft'),
    ]).toEqual(['a2', null, null]);
  });

  it('lead to the other series at the nearest time', () => {
    expect([
      nextPoint(points, at('a2'), 'ArrowDown'),
      nextPoint(points, at('b2'), 'ArrowUp'),
      nextPoint(points, at('a1'), 'ArrowUp'),
    ]).toEqual(['b1', 'a2', null]);
  });
});

describe('names of series', () => {
  const bounds = { left: 0, right: 200, top: 0, bottom: 100 };

  it('stand at the last point, where there is room', () => {
    const [label] = placeSeriesNames(
      [
        {
          key: 'a',
          points: [
            { x: 10, y: 50 },
            { x: 100, y: 50 },
          ],
          bars: [],
          width: 40,
        },
      ],
      [],
      bounds,
    );

    expect([label?.x, label?.y]).toEqual([109, 50]);
  });

  it('cover neither a line nor a bar nor another name', () => {
    const placed = placeSeriesNames(
      [
        {
          key: 'a',
          points: [
            { x: 10, y: 50 },
            { x: 100, y: 50 },
          ],
          bars: [{ from: 60, to: 190, y: 50 }],
          width: 40,
        },
        { key: 'b', points: [{ x: 100, y: 30 }], bars: [], width: 40 },
      ],
      [],
      bounds,
    );

    expect(placed.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(Math.abs((placed[0]?.y ?? 50) - 50)).toBeGreaterThan(7);
    expect(
      Math.abs((placed[0]?.x ?? 0) - (placed[1]?.x ?? 0)) >= 40 ||
        Math.abs((placed[0]?.y ?? 0) - (placed[1]?.y ?? 0)) >= 15,
    ).toBe(true);
  });
});

describe('the indicator to open', () => {
  const of = (...ids: string[]) => ({
    id: 'region:a',
    observations: { nodes: ids.map((id) => ({ measures: { nodes: [{ id }] } })) },
  });

  it('is that of an observation', () => {
    expect(startIndicator({ id: 'observation:a', measures: { nodes: [{ id: 'area' }] } }, 'price')).toBe('area');
  });

  it('stays open for a region that it has values for, else it is the one with most values there', () => {
    expect(startIndicator(of('area', 'area', 'price'), 'price')).toBe('price');
    expect(startIndicator(of('price', 'area', 'area'), 'output')).toBe('area');
  });

  it('is none where nothing was measured', () => {
    expect(startIndicator(of(), 'price')).toBeNull();
  });
});
