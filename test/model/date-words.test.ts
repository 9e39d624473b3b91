import { expect, it } from 'vitest';
import { dateInWords } from '../../src/model/date-words.ts';

it.each([
  ['2003-06-17', '17 de junio de 2003', '17 June 2003'],
  ['2010-09', 'setiembre de 2010', 'September 2010'],
  ['1949', '1949', '1949'],
  ['2014~', 'hacia 2014', 'about 2014'],
  ['2003-06-17~', 'hacia el 17 de junio de 2003', 'about 17 June 2003'],
  ['2014?', 'posiblemente 2014', 'possibly 2014'],
  ['2014%', 'posiblemente hacia 2014', 'possibly about 2014'],
  ['199X', 'década de 1990', 'the 1990s'],
  ['19XX', 'entre 1900 y 1999', 'between 1900 and 1999'],
  ['2003-XX', '2003', '2003'],
  ['2003-06-XX', 'junio de 2003', 'June 2003'],
  ['1991/..', 'desde 1991', 'since 1991'],
  ['1991-04-08/..', 'desde el 8 de abril de 1991', 'since 8 April 1991'],
  ['199X/..', 'desde la década de 1990', 'since the 1990s'],
  ['1995~/..', 'desde alrededor de 1995', 'since about 1995'],
  ['../2007-07-22', 'hasta el 22 de julio de 2007', 'until 22 July 2007'],
  ['/2007', 'hasta 2007', 'until 2007'],
  ['2003/2007', 'de 2003 a 2007', 'from 2003 to 2007'],
  ['2003-06/2007-01', 'de junio de 2003 a enero de 2007', 'from June 2003 to January 2007'],
  ['2003-06-17/2007-07-22', 'del 17 de junio de 2003 al 22 de julio de 2007', 'from 17 June 2003 to 22 July 2007'],
  ['1995-03-01~/2010', 'de alrededor del 1 de marzo de 1995 a 2010', 'from about 1 March 1995 to 2010'],
])('says %s as "%s" and "%s"', (text, es, en) => {
  expect([dateInWords(text, 'es'), dateInWords(text, 'en')]).toEqual([es, en]);
});

it('gives back what is not a date', () => {
  expect(dateInWords('2003-02-30', 'es')).toBe('2003-02-30');
  expect(dateInWords('s. f.', 'en')).toBe('s. f.');
});
