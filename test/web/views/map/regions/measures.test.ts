import { describe, expect, it } from 'vitest';
import { groupApplied } from '../../../../../web/src/views/map/regions/group-applied.ts';
import { latestValueByRegion } from '../../../../../web/src/views/map/regions/latest-values.ts';
import { legendValues, markRadius, NOTHING } from '../../../../../web/src/views/map/canvas/mark-size.ts';
import { countOf } from '../../../../../web/src/views/map/regions/region-measure.ts';

describe('counts of a region', () => {
  const region = {
    degree: 9,
    neighborCounts: [
      { count: 2, direction: 'IN', relationshipType: 'APPLIES_IN', entityType: 'POLICY' },
      { count: 1, direction: 'IN', relationshipType: 'REGULATES', entityType: 'LAW' },
      { count: 4, direction: 'IN', relationshipType: 'OBSERVED_IN', entityType: 'OBSERVATION' },
    ],
  } as const;

  it('add up what is of the types of the measure, all relationships for the widest', () => {
    expect([
      countOf({ ...region, neighborCounts: [...region.neighborCounts] }, 'policies'),
      countOf({ ...region, neighborCounts: [...region.neighborCounts] }, 'all'),
    ]).toEqual([3, 9]);
    expect(countOf({ ...region, neighborCounts: [...region.neighborCounts] }, 'institutions')).toBe(0);
  });
});

describe('size of marks', () => {
  it('has four times the area for four times the value', () => {
    const radiusOf = markRadius([100, 25]);

    expect(radiusOf(100) / radiusOf(25)).toBeCloseTo(2);
    expect(radiusOf(-100)).toBe(radiusOf(100));
  });

  it('of what has no value is the least', () => {
    expect([markRadius([100])(null), markRadius([])(0), markRadius([1_000_000, 1])(1) > NOTHING]).toEqual([
      NOTHING,
      NOTHING,
      true,
    ]);
  });

  it('is explained by round values that occur', () => {
    expect(legendValues([27_994, 500, null])).toEqual([20_000, 8000, 2000]);
    expect(legendValues([])).toEqual([]);
  });
});

describe('latest values by region', () => {
  const point = (value: number | null, day: string, uncertainFields: readonly string[] = []) => ({
    value,
    period: { text: day, earliest: day, latest: day },
    observation: { id: `${day} ${value ?? ''}`, uncertainFields },
  });

  it('are the latest that have a figure, of all reporters together', () => {
    const latest = latestValueByRegion([
      {
        region: { id: 'a' },
        points: [point(1, '2010-01-01'), point(2, '2020-01-01', ['value']), point(null, '2022-01-01')],
      },
      { region: { id: 'a' }, points: [point(3, '2015-01-01')] },
      { region: null, points: [point(9, '2020-01-01')] },
    ]);

    expect([...latest]).toEqual([
      ['a', { value: 2, period: '2020-01-01', day: '2020-01-01', isUncertain: true, rivals: 0 }],
    ]);
  });

  it('count the rivals of the same time', () => {
    const latest = latestValueByRegion([
      { region: { id: 'a' }, points: [point(61_777, '2020-01-01')] },
      { region: { id: 'a' }, points: [point(88_200, '2020-01-01')] },
    ]);

    expect(latest.get('a')).toMatchObject({ value: 61_777, rivals: 1 });
  });
});

describe('what applies in a region', () => {
  const applied = (
    type: 'APPLIES_IN' | 'PART_OF' | 'ABOUT',
    entityType: 'POLICY' | 'REGION' | 'CLAIM' | 'DOCUMENT',
    from: string,
  ) => ({ node: { type: entityType }, relationship: { type, from: { id: from } } });

  it('stands by type of relationship, its end and type of entity, policies first and other regions last', () => {
    const groups = groupApplied(
      [
        applied('PART_OF', 'REGION', 'here'),
        applied('PART_OF', 'REGION', 'part'),
        applied('ABOUT', 'CLAIM', 'x'),
        applied('ABOUT', 'DOCUMENT', 'y'),
        applied('APPLIES_IN', 'POLICY', 'z'),
      ],
      'here',
    );

    expect(groups.map(({ key, items }) => [key, items.length])).toEqual([
      ['APPLIES_IN IN POLICY', 1],
      ['ABOUT IN CLAIM', 1],
      ['ABOUT IN DOCUMENT', 1],
      ['PART_OF IN REGION', 1],
      ['PART_OF OUT REGION', 1],
    ]);
  });
});
