import { expect, it } from 'vitest';
import { searchColumns } from '../../src/dataset/search-columns.ts';
import { entityOf } from '../support/small-release.ts';

it('holds id, number, names and aliases as whole keys, none twice, and their words', () => {
  const columns = searchColumns(
    entityOf('Law', 'law:ley-28002', {
      names: { es: 'Ley N° 28002', en: 'Law 28002' },
      aliases: ['L. 28002', 'Ley 28002'],
      number: '28002',
    }),
  );

  expect(columns).toEqual({
    searchKeys: 'law_ley_28002 ley_28002 ley_n_28002 law_28002 l_28002 28002',
    searchNames: 'ley 28002 ley n 28002 law 28002 l 28002 ley 28002 28002',
    searchTexts: '',
  });
});

it('holds the words of description, text and quote in every language', () => {
  const columns = searchColumns(
    entityOf('Claim', 'claim:area', {
      names: { en: 'Area' },
      description: { es: 'Superficie de coca', en: 'Coca area' },
      text: { es: 'Se redujo' },
      quote: { text: '«61.777 ha»', language: 'es', document: 'document:page' },
    }),
  );

  expect(columns.searchTexts).toBe('superficie de coca coca area se redujo 61 777 ha');
});

it('cuts a key that is longer than anybody can ask for', () => {
  const { searchKeys } = searchColumns(entityOf('Document', 'document:d', { names: { es: 'a'.repeat(300) } }));

  expect(searchKeys).toBe(`document_d d ${'a'.repeat(200)}`);
});
