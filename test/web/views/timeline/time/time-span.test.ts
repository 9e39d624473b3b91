import { describe, expect, it } from 'vitest';
import { readTimeSpan, yearOfDay } from '../../../../../web/src/views/timeline/time/time-span.ts';

describe('a time span', () => {
  it('of two days is exact at both ends', () => {
    const span = readTimeSpan('2003-01-01/2007-07-02');

    expect(span).toEqual({
      begins: { first: 2003, last: 2003 },
      ends: { first: 2007 + 182 / 365, last: 2007 + 182 / 365 },
      isDate: false,
      isApproximate: false,
    });
  });

  it.each([
    ['a year', '1991', { first: 1991, last: 1992 }],
    ['a month', '2010-12', { first: 2010 + 334 / 365, last: 2011 }],
    ['a decade', '198X', { first: 1980, last: 1990 }],
    ['a century', '19XX', { first: 1900, last: 2000 }],
    ['a year in which the month is not known', '2003-XX', { first: 2003, last: 2004 }],
    ['a year that the source says about', '2014~', { first: 2014, last: 2015 }],
  ])('of %s lies anywhere within it', (_, text, moments) => {
    const span = readTimeSpan(text);

    expect(span).toMatchObject({ begins: moments, ends: moments, isDate: true });
  });

  it.each([
    ['open', '2025-01-01/..', '../2025-01-01'],
    ['unknown', '2025-01-01/', '/2025-01-01'],
  ])('knows an end and a start that are %s', (_, withoutEnd, withoutStart) => {
    expect(readTimeSpan(withoutEnd)).toMatchObject({ begins: { first: 2025 }, ends: null });
    expect(readTimeSpan(withoutStart)).toMatchObject({ begins: null, ends: { first: 2025 } });
  });

  it.each([
    ['2005~', true],
    ['2005?/2006', true],
    ['2005/2006%', true],
    ['2005/2006', false],
  ])('tells whether %s is approximate', (text, isApproximate) => {
    expect(readTimeSpan(text).isApproximate).toBe(isApproximate);
  });

  it('takes what is no date for unknown', () => {
    expect(readTimeSpan('soon')).toMatchObject({ begins: null, ends: null });
  });

  it('counts a leap year by its own days', () => {
    expect(yearOfDay('2020-07-02')).toBe(2020.5);
  });
});
