import { describe, expect, it } from 'vitest';
import { parsePlainDate } from '../../src/model/plain-date.ts';

describe('a plain date', () => {
  it.each([
    ['1949', '1949-01-01', '1949-12-31'],
    ['0099', '0099-01-01', '0099-12-31'],
    ['1949-09', '1949-09-01', '1949-09-30'],
    ['1949-12', '1949-12-01', '1949-12-31'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
  ])('%s lasts from %s to %s', (text, earliest, latest) => {
    expect(parsePlainDate(text)).toEqual({ earliest, latest });
  });

  it.each([
    '1900-02-29',
    '2003-04-31',
    '2003-00',
    '2003-13',
    '2003-01-00',
    '2003-01-32',
    '198X',
    '2003~',
    '2003-1',
    '03',
    ' 2003',
    '',
  ])('is not "%s"', (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
  });
});
