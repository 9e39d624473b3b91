import { describe, expect, it } from 'vitest';
import { cslDateOf } from '../../../src/export/citation/csl-date-of.ts';

describe('a date in EDTF as CSL has it', () => {
  it.each([
    ['2003-06-17', [[2003, 6, 17]], undefined],
    ['2010-12', [[2010, 12]], undefined],
    ['1949', [[1949]], undefined],
    ['2003-XX', [[2003]], undefined],
    ['2003-06-XX', [[2003, 6]], undefined],
    ['2014~', [[2014]], true],
    ['2014?', [[2014]], true],
    ['2014-03%', [[2014, 3]], true],
    ['198X', [[1980], [1989]], true],
    ['19XX', [[1900], [1999]], true],
    ['2003/2004', [[2003], [2004]], undefined],
    [
      '2003-05-01/2004-02',
      [
        [2003, 5, 1],
        [2004, 2],
      ],
      undefined,
    ],
    ['2003/2003', [[2003]], undefined],
    ['2007~/2022~', [[2007], [2022]], true],
    ['199X/2005', [[1990], [2005]], true],
    ['2007/..', [[2007]], true],
    ['../2011', [[2011]], true],
  ])('%s', (text, dateParts, circa) => {
    expect(cslDateOf(text)).toEqual({ 'date-parts': dateParts, ...(circa === undefined ? {} : { circa }) });
  });

  it.each(['', 'about 2003', '2003-02-30', '../..'])('has no date for "%s"', (text) => {
    expect(cslDateOf(text)).toBeUndefined();
  });
});
