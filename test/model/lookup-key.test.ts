import { describe, expect, it } from 'vitest';
import { citationKeyOf, lookupKeyOf } from '../../src/model/lookup-key.ts';

describe('the key of a name', () => {
  it.each([
    ['  Convención   Única de 1961 ', 'convencion unica de 1961'],
    ['V.R.A.E.M.', 'vraem'],
    ["Cocalera's union", 'cocaleras union'],
    ['Cocalera’s union', 'cocaleras union'],
    ['San Martín (región)', 'san martin region'],
    // Points and commas between digits part them: 1.5 is not 15.
    ['1.500,5 ha', '1 500 5 ha'],
    // Wide forms and ligatures are the letters they stand for.
    ['ＥＮＡＣＯ', 'enaco'],
    ['oﬁcina', 'oficina'],
    ['«—»', ''],
  ])('of "%s" is "%s"', (name, key) => {
    expect(lookupKeyOf(name)).toBe(key);
  });
});

describe('the key of a citation', () => {
  it('is the kind and the number, or the kind alone', () => {
    expect(citationKeyOf('SUPREME_DECREE', '44-2003')).toBe('SUPREME_DECREE 44-2003');
    expect(citationKeyOf('CRIMINAL_CODE')).toBe('CRIMINAL_CODE');
  });

  it('is never the key of a name', () => {
    const key = citationKeyOf('LAW', '28002');

    expect(lookupKeyOf(key)).not.toBe(key);
  });
});
