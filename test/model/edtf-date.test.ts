import { describe, expect, it } from 'vitest';
import { boundsOf, isApproximate, isDay, nextDay, parseEdtf } from '../../src/model/edtf-date.ts';

describe('a date in EDTF', () => {
  it.each([
    ['2003-06-17', '2003-06-17', '2003-06-17'],
    ['2004-02-29', '2004-02-29', '2004-02-29'],
    ['2010-12', '2010-12-01', '2010-12-31'],
    ['2003-02', '2003-02-01', '2003-02-28'],
    ['1949', '1949-01-01', '1949-12-31'],
    ['198X', '1980-01-01', '1989-12-31'],
    ['2014~', '2014-01-01', '2014-12-31'],
    ['2003?', '2003-01-01', '2003-12-31'],
    ['1949-09/1949-12', '1949-09-01', '1949-12-31'],
    ['1949-09-10/1949-12-04', '1949-09-10', '1949-12-04'],
    ['2007~/2022~', '2007-01-01', '2022-12-31'],
    ['1991-04-09/..', '1991-04-09', null],
    ['1991-04-09/', '1991-04-09', null],
    ['../2003', null, '2003-12-31'],
    ['2008/2008', '2008-01-01', '2008-12-31'],
    ['2008-05/2008', '2008-05-01', '2008-12-31'],
  ])('%s can mean %s to %s', (text, earliest, latest) => {
    expect(parseEdtf(text)).toMatchObject({ text, earliest, latest });
  });

  it.each([
    ['a day that does not exist', '2003-02-30'],
    ['a month that does not exist', '2003-13'],
    ['29 February of a common year', '2003-02-29'],
    ['an interval that ends before it starts', '2010/2003'],
    ['an interval of days that ends before it starts', '2010-05-02/2010-05-01'],
    ['three parts', '2003/2004/2005'],
    ['an interval open on both sides', '../..'],
    ['a moment of a day', '2003-06-17T10:00:00'],
    ['a date without hyphens', '20030617'],
    ['a year of two digits', '03'],
    ['a day in the order of Peru', '17/06/2003'],
    ['words', 'June 2003'],
    ['nothing', ''],
    ['two dots alone', '..'],
  ])('is not %s (%s)', (_, text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  it('is approximate when either of its bounds is', () => {
    expect(['2014~', '2014~/2016', '2014/2016~', '2014%'].map((text) => parseEdtf(text)?.approximate)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['2014', '2014/..', '2014?'].map(isApproximate)).toEqual([false, false, false]);
  });

  it('has two bounds, each a range of days', () => {
    expect(boundsOf('1949-09/1950')).toMatchObject({
      start: { earliest: '1949-09-01', latest: '1949-09-30' },
      end: { earliest: '1950-01-01', latest: '1950-12-31' },
    });
    expect(boundsOf('1949/..')).toMatchObject({ start: { earliest: '1949-01-01', latest: '1949-12-31' }, end: null });
    expect(boundsOf('1949')).toMatchObject({
      start: { earliest: '1949-01-01', latest: '1949-12-31' },
      end: { earliest: '1949-01-01', latest: '1949-12-31' },
    });
  });

  it.each([
    ['2003-06-17', true],
    ['2003-06', false],
    ['1949', false],
    ['198X', false],
    ['2003-06-17~', false],
  ])('%s is exact: %s', (text, expected) => {
    expect(boundsOf(text)?.start?.isExact).toBe(expected);
  });
});

describe('a day', () => {
  it.each([
    ['2003-06-17', true],
    ['2003-02-30', false],
    ['2003-06', false],
    ['2003-06-17~', false],
    ['2003-6-17', false],
  ])('%s is one: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it.each([
    ['2003-06-17', '2003-06-18'],
    ['2003-12-31', '2004-01-01'],
    ['2004-02-28', '2004-02-29'],
    ['2003-02-28', '2003-03-01'],
  ])('after %s comes %s', (day, next) => {
    expect(nextDay(day)).toBe(next);
  });
});
