import { describe, expect, it } from 'vitest';
import { parseCitedNumber } from '../../src/model/cited-number.ts';

describe('a cited number', () => {
  it.each([
    ['28002', '28002', [], '28002'],
    ['28.002', '28002', [], '28002'],
    ['28 002', '28002', [], '28002'],
    ['028002', '28002', [], '28002'],
    ['044-2003-PCM', '44-2003', ['PCM'], '044-2003-PCM'],
    ['44/2003-pcm', '44-2003', ['PCM'], '44/2003-PCM'],
    ['82-94-PCM', '82-1994', ['PCM'], '82-94-PCM'],
    ['003-07-IN', '3-2007', ['IN'], '003-07-IN'],
    ['031-2005-GRC/CRC', '31-2005', ['GRC', 'CRC'], '031-2005-GRC/CRC'],
    ['2323-2018/Lima Norte', '2323-2018', ['LIMA', 'NORTE'], '2323-2018/LIMA NORTE'],
  ])('%s is compared as %s', (text, main, tail, shown) => {
    expect(parseCitedNumber(text)).toMatchObject({ main, tail, text: shown });
  });

  it.each(['', 'abc', '28002 de', '28.02', '1-2-3', '044-0003-PCM', '9999999', '12/05/2003', '296-A'])(
    '"%s" is none',
    (text) => {
      expect(parseCitedNumber(text)).toBeNull();
    },
  );
});
