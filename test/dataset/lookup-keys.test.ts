import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lookupKeysOf, lookupProperties } from '../../src/dataset/lookup-keys.ts';
import { buildRelease } from '../../src/dataset/release-file.ts';
import { lookupColumns, lookupKeyOf } from '../../src/model/lookup-key.ts';
import { entityOf } from '../support/small-release.ts';

describe('the keys of an entity', () => {
  it('are its citation, its names, its aliases and the short forms of its names, in this order and none twice', () => {
    const law = entityOf('Law', 'law:a', {
      names: { es: 'Decreto Ley 22095, Ley de represión', en: 'Decree Law 22095' },
      aliases: ['DL 22095', 'D.L. 22095'],
      lawKind: 'DECREE_LAW',
      number: '22095',
    });

    expect(lookupKeysOf(law)).toEqual([
      'DECREE_LAW 22095',
      'decreto ley 22095 ley de represion',
      'decree law 22095',
      'dl 22095',
      'decreto ley 22095',
      'ley de represion',
    ]);
  });

  it.each([
    ['leading zeros and an issuer', { lawKind: 'SUPREME_DECREE', number: '044-2003-PCM' }, ['SUPREME_DECREE 44-2003']],
    ['a year of two digits', { lawKind: 'SUPREME_DECREE', number: '043-82-AG' }, ['SUPREME_DECREE 43-1982']],
    ['a constitution', { lawKind: 'CONSTITUTION', publishedOn: '1993-12-30' }, ['CONSTITUTION', 'CONSTITUTION 1993']],
    ['a treaty', { lawKind: 'TREATY', adoptedOn: '1961-03-30' }, ['TREATY 1961']],
    ['a code, which goes by its name', { lawKind: 'CODE', number: '635' }, []],
  ])('cite %s', (_, fields, citations) => {
    expect(lookupKeysOf(entityOf('Law', 'law:a', { names: { es: 'A' }, ...fields }))).toEqual([...citations, 'a']);
  });

  it('cite each file of a court decision', () => {
    const decision = entityOf('CourtDecision', 'decision:a', {
      names: { es: 'A' },
      number: '0020-2005-PI/TC, 0021-2005-PI/TC',
    });
    const ruling = entityOf('CourtDecision', 'decision:b', { names: { es: 'B' }, number: 'R.N. 2323-2018/Lima Norte' });

    expect(lookupKeysOf(decision)).toEqual(['COURT_DECISION 20-2005', 'COURT_DECISION 21-2005', 'a']);
    expect(lookupKeysOf(ruling)).toEqual(['COURT_DECISION 2323-2018', 'b']);
  });

  it('cite each article of a provision, whose first and last article are stored too', () => {
    expect(lookupProperties(entityOf('Provision', 'provision:a', { names: { es: 'A' }, number: '42-43' }))).toEqual({
      lookupKey1: 'PROVISION 42',
      lookupKey2: 'PROVISION 43',
      lookupKey3: 'a',
      articleFirst: 42,
      articleLast: 43,
    });
    expect(
      lookupProperties(entityOf('Provision', 'provision:b', { names: { es: 'B' }, number: '3(1)(a)(ii)' })),
    ).toEqual({ lookupKey1: 'PROVISION 3', lookupKey2: 'b', articleFirst: 3, articleLast: 3 });
    expect(
      lookupProperties(entityOf('Provision', 'provision:c', { names: { es: 'C' }, number: 'Schedule I' })),
    ).toEqual({ lookupKey1: 'c' });
  });

  it('take no lone topic or kind of norm for a name', () => {
    expect(lookupKeysOf(entityOf('Document', 'document:a', { names: { es: 'Perú: monitoreo de coca' } }))).toEqual([
      'peru monitoreo de coca',
    ]);
    expect(
      lookupKeysOf(
        entityOf('Law', 'law:a', {
          names: { es: 'Protocolo de 1972 de modificación' },
          lawKind: 'BILATERAL_AGREEMENT',
        }),
      ),
    ).toEqual(['protocolo de 1972 de modificacion']);
  });

  it('leave out what is longer than a reference may be', () => {
    expect(
      lookupKeysOf(entityOf('Document', 'document:a', { names: { es: 'á'.repeat(501), en: 'b'.repeat(500) } })),
    ).toEqual(['b'.repeat(500)]);
  });

  it('fill the columns from the first on; what finds none falls away from the end', () => {
    const aliases = lookupColumns.map((_, index) => `Alias ${index}`);

    const properties = lookupProperties(entityOf('Person', 'person:a', { names: { es: 'Nombre (apodo)' }, aliases }));

    expect(Object.keys(properties)).toEqual(lookupColumns);
    expect(Object.values(properties)).toEqual(['nombre apodo', ...aliases.slice(0, -1).map(lookupKeyOf)]);
  });

  it('all find a column in the seed', async () => {
    const { entities } = await buildRelease(fileURLToPath(new URL('../../seed', import.meta.url)));

    expect(entities.filter((entity) => lookupKeysOf(entity).length > lookupColumns.length).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

describe('a look-up key', () => {
  it.each([
    ['accents and capitals', 'ERRADICACIÓN Forzosa', 'erradicacion forzosa'],
    ['the dots of abbreviations', 'EE. UU., D.L.', 'ee uu dl'],
    ['punctuation', '«Art. 296-A»: siembra', 'art 296 a siembra'],
    ['signs that look like others', 'Ｌey № 1', 'ley no 1'],
  ])('keeps no difference of %s', (_, name, key) => {
    expect(lookupKeyOf(name)).toBe(key);
  });

  it('keeps 14.2 and 142 apart', () => {
    expect(lookupKeyOf('Art. 14.2')).not.toBe(lookupKeyOf('Art. 142'));
  });
});
