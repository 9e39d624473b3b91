import { describe, expect, it } from 'vitest';
import { joinStretches, validityDaysOf, type ValidityDays } from '../../src/dataset/validity-days.ts';
import { boundsOf, type EdtfBounds } from '../../src/model/edtf-date.ts';

describe('the four days of an interval', () => {
  it.each<[string, ValidityDays]>([
    ['1991-04-09/..', { mayFrom: '1991-04-09', holdsFrom: '1991-04-09' }],
    [
      '1994-06-24/2003-06-17',
      { mayFrom: '1994-06-24', mayTo: '2003-06-18', holdsFrom: '1994-06-24', holdsTo: '2003-06-18' },
    ],
    [
      '1999-12-31/2003-12-31',
      { mayFrom: '1999-12-31', mayTo: '2004-01-01', holdsFrom: '1999-12-31', holdsTo: '2004-01-01' },
    ],
    ['2003-06-17', { mayFrom: '2003-06-17', mayTo: '2003-06-18', holdsFrom: '2003-06-17', holdsTo: '2003-06-18' }],
  ])('%s is certain from its first to its last day', (text, days) => {
    expect(validityDaysOf(boundsIn(text))).toEqual(days);
  });

  it.each<[string, ValidityDays]>([
    ['1978/1991', { mayFrom: '1978-01-01', mayTo: '1992-01-01', holdsFrom: '1979-01-01', holdsTo: '1991-01-01' }],
    ['2010-12/2012-02', { mayFrom: '2010-12-01', mayTo: '2012-03-01', holdsFrom: '2011-01-01', holdsTo: '2012-02-01' }],
    ['198X/..', { mayFrom: '1980-01-01', holdsFrom: '1990-01-01' }],
    ['1978/2023-12-14', { mayFrom: '1978-01-01', mayTo: '2023-12-15', holdsFrom: '1979-01-01', holdsTo: '2023-12-15' }],
    ['2020-12-14/2030', { mayFrom: '2020-12-14', mayTo: '2031-01-01', holdsFrom: '2020-12-14', holdsTo: '2030-01-01' }],
  ])('%s is uncertain in every day of a bound less precise than a day', (text, days) => {
    expect(validityDaysOf(boundsIn(text))).toEqual(days);
  });

  it.each<[string, ValidityDays]>([
    [
      '1980~/2005-05-01',
      { mayFrom: '1980-01-01', mayTo: '2005-05-02', holdsFrom: '1981-01-01', holdsTo: '2005-05-02' },
    ],
    [
      '2003-06-17~/2005-05-01~',
      { mayFrom: '2003-06-17', mayTo: '2005-05-02', holdsFrom: '2003-06-18', holdsTo: '2005-05-01' },
    ],
    ['2003-06-17?/..', { mayFrom: '2003-06-17', holdsFrom: '2003-06-18' }],
  ])('%s is uncertain in the days of a bound that is about right, and only there', (text, days) => {
    expect(validityDaysOf(boundsIn(text))).toEqual(days);
  });

  it('a single year certainly holds on no day', () => {
    const { holdsFrom = '', holdsTo = '' } = validityDaysOf(boundsIn('2010'));

    expect(holdsFrom > holdsTo).toBe(true);
  });

  it('an unknown start has no first day', () => {
    expect(validityDaysOf(boundsIn('../2003'))).toEqual({ mayTo: '2004-01-01', holdsTo: '2003-01-01' });
  });

  it('leaves an open day out instead of holding it empty', () => {
    expect(Object.keys(validityDaysOf(boundsIn('1991-04-09/..')))).toEqual(['mayFrom', 'holdsFrom']);
  });
});

describe('several stretches', () => {
  const first = { mayFrom: '1991-11-12', mayTo: '1992-02-10', holdsFrom: '1991-11-12', holdsTo: '1992-02-10' };

  it('have a gap between them', () => {
    const second = { mayFrom: '1992-04-11', holdsFrom: '1992-04-11', holdsTo: '2026-02-02' };

    expect(joinStretches([first, second])).toEqual({
      mayFrom: '1991-11-12',
      holdsFrom: '1991-11-12',
      holdsTo: '2026-02-02',
      gaps: ['1992-02-10/1992-04-11'],
      doubts: ['1992-02-10/1992-04-11'],
    });
  });

  it('are in doubt for longer where the second began nobody knows when', () => {
    const second = { mayFrom: '1992-01-01', holdsFrom: '1993-01-01', holdsTo: '2026-02-02' };

    const joined = joinStretches([first, second]);

    expect(joined).not.toHaveProperty('gaps');
    expect(joined.doubts).toEqual(['1992-02-10/1993-01-01']);
  });
});

function boundsIn(text: string): EdtfBounds {
  const bounds = boundsOf(text);
  if (bounds === undefined) throw new Error(`${text} is not EDTF`);
  return bounds;
}
