import { describe, expect, it } from 'vitest';
import { assignRows, findTimeDomain } from '../../../../../web/src/views/timeline/time/time-domain.ts';
import { createTimeScale, extentOf } from '../../../../../web/src/views/timeline/time/time-scale.ts';
import { readTimeSpan } from '../../../../../web/src/views/timeline/time/time-span.ts';

describe('the stretch of time of a chart', () => {
  it('is the whole years around what ended', () => {
    const spans = ['1991-04-08/1993-08-21', '1993-08-21/1996-06-09'].map(readTimeSpan);

    expect(findTimeDomain(spans, [], 2026.9)).toEqual([1991, 1997]);
  });

  it('reaches until now when something goes on', () => {
    expect(findTimeDomain([readTimeSpan('2003-06-17/..')], [], 2026.9)).toEqual([2003, 2027]);
  });

  it('takes in the chosen day', () => {
    expect(findTimeDomain([readTimeSpan('2003/2005')], [1990.5], 2026.9)).toEqual([1990, 2006]);
  });

  it('is never empty', () => {
    expect(findTimeDomain([readTimeSpan('2003-01-01')], [], 2026.9)).toEqual([2003, 2004]);
    expect(findTimeDomain([], [], 2026.9)).toEqual([2026, 2027]);
  });
});

describe('the rows of a chart', () => {
  it('hold one after the other what does not overlap', () => {
    const spans = ['1991-04-08/1993-08-21', '1993-08-21/1996-06-09', '1996-06-09/..'].map(readTimeSpan);

    expect(assignRows(spans)).toEqual([0, 0, 0]);
  });

  it('part what overlaps, and use a row again when it is free', () => {
    const spans = ['1991/2003-06-17', '1991-04-08/1991-12-31', '2003-06-17/2007-06-12', '1995/1996'].map(readTimeSpan);

    expect(assignRows(spans)).toEqual([0, 1, 0, 1]);
  });

  it('keep a row for what goes on', () => {
    expect(assignRows(['1990/..', '2000/2001'].map(readTimeSpan))).toEqual([0, 1]);
  });
});

describe('the extent of a span in pixels', () => {
  const scale = createTimeScale([2000, 2010], 100, 200);

  it('parts what is sure from what may be', () => {
    const extent = extentOf(readTimeSpan('2002/2005-01-01'), scale);

    expect(extent).toEqual({
      start: 120,
      solidStart: 130,
      solidEnd: 150,
      end: 150,
      isOpenStart: false,
      isOpenEnd: false,
    });
  });

  it('runs to the edge where it is open', () => {
    expect(extentOf(readTimeSpan('../2005-01-01'), scale)).toMatchObject({ start: 100, isOpenStart: true, end: 150 });
    expect(extentOf(readTimeSpan('2005-01-01/..'), scale)).toMatchObject({ start: 150, isOpenEnd: true, end: 200 });
  });

  it('has no sure part where all lies within one year', () => {
    const { solidStart, solidEnd } = extentOf(readTimeSpan('2002'), scale);

    expect([solidStart, solidEnd]).toEqual([125, 125]);
  });

  it('writes whole years only at the axis', () => {
    expect(createTimeScale([2000, 2002], 0, 600).ticks).toEqual([2000, 2001, 2002]);
  });
});
