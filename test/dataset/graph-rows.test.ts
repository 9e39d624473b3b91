import { describe, expect, it } from 'vitest';
import { entityProperties, relationshipProperties, sourceProperties } from '../../src/dataset/graph-rows.ts';
import { lookupProperties } from '../../src/dataset/lookup-keys.ts';
import { searchColumns } from '../../src/dataset/search-columns.ts';
import { entityOf, relationshipOf, smallRelease, sourceOf } from '../support/small-release.ts';

const { entities } = smallRelease();

describe('the properties of an entity', () => {
  it('are flat: texts by language, dates with their days, its validity and what it is sorted by', () => {
    expect(entityProperties(entityWithId('law:ley-1'))).toEqual({
      id: 'law:ley-1',
      formerIds: [],
      type: 'Law',
      sortKey: 'ley n° 1 law:ley-1',
      name_es: 'Ley N° 1',
      name_en: 'Law 1',
      name_qu: 'Kamachiq 1',
      aliases: ['Ley “de la Coca”', 'Ñawpa'],
      confidence: 'CONFIRMED_IN_SOURCE',
      tier: 'CORE',
      sources: ['source:s1'],
      uncertainFields: ['publishedOn'],
      lawKind: 'LAW',
      publishedOn: '2003-06-17',
      publishedOnEarliest: '2003-06-17',
      publishedOnLatest: '2003-06-17',
      told: '2003-06-17',
      toldEarliest: '2003-06-17',
      toldLatest: '2003-06-17',
      toldField: 'publishedOn',
      inForce: '2003-06-18/',
      inForceEarliest: '2003-06-18',
      validity: '2003-06-18/',
      validityEarliest: '2003-06-18',
      ...searchColumns(entityWithId('law:ley-1')),
      ...lookupProperties(entityWithId('law:ley-1')),
    });
  });

  it('hold a list of objects as one text, and beside it the longest prison term', () => {
    const properties = entityProperties(entityWithId('provision-version:cp-298-2003'));

    expect(properties).toMatchObject({
      penaltyMaxYears: 10.5,
      textSource: 'source:s1',
      text_es: 'La pena será…\n“no menor”',
    });
    expect(JSON.parse(properties.penalties as string)).toEqual([
      { paragraph: { es: 'Primero', en: 'First' }, minYears: 3, maxYears: 7 },
      { maxYears: 10.5 },
      {},
    ]);
  });

  it('have no longest prison term where none is recorded', () => {
    const version = entityOf('ProvisionVersion', 'provision-version:a', {
      valid: '2003-06-17/..',
      penalties: [{ minYears: 2 }],
    });

    expect(entityProperties(version)).not.toHaveProperty('penaltyMaxYears');
  });

  it('hold an amount of money and a quote in parts', () => {
    expect(entityProperties(entityWithId('policy:san-martin'))).toMatchObject({
      budgetValue: 12.5,
      budgetCurrency: 'USD',
    });
    expect(entityProperties(entityWithId('claim:area'))).toMatchObject({
      quoteText: '«61.777 ha»',
      quoteLanguage: 'es',
      quoteDocument: 'document:page',
    });
  });

  it('keep numbers as numbers', () => {
    expect(entityProperties(entityWithId('claim:area'))).toMatchObject({ value: 61777, valueMin: -0.25 });
  });

  it('sort by the English name where there is no Spanish one, without accents or capitals', () => {
    expect(entityProperties(entityWithId('policy:san-martin')).sortKey).toBe('san martin model policy:san-martin');
  });

  it('leave out what has no value, but hold empty lists', () => {
    const region = entityOf('Region', 'region:a', { url: null });
    const properties = entityProperties(region);

    expect(properties).toEqual({
      id: 'region:a',
      type: 'Region',
      sortKey: 'region:a region:a',
      name_es: 'region:a',
      aliases: [],
      formerIds: [],
      confidence: 'CONFIRMED_IN_SOURCE',
      tier: 'CORE',
      sources: ['source:s1'],
      uncertainFields: [],
      ...searchColumns(region),
      ...lookupProperties(region),
    });
  });
});

describe('the properties of a relationship', () => {
  it('are flat, without its type and ends', () => {
    const relationship = relationshipOf('law:a', 'AMENDS', 'law:b', {
      role: 'SUBJECT',
      since: '2008',
      until: '2010-03',
      amount: { value: 8, unit: 'ha' },
      note: { en: 'Twice' },
      sources: ['source:s2'],
      basis: 'RESEARCHERS_READING',
    });

    expect(relationshipProperties(relationship)).toEqual({
      id: 'law:a|AMENDS|law:b',
      role: 'SUBJECT',
      since: '2008',
      sinceEarliest: '2008-01-01',
      sinceLatest: '2008-12-31',
      until: '2010-03',
      untilEarliest: '2010-03-01',
      untilLatest: '2010-03-31',
      amountValue: 8,
      amountUnit: 'ha',
      note_en: 'Twice',
      sources: ['source:s2'],
      confidence: 'STATED_IN_SEED',
      basis: 'RESEARCHERS_READING',
      uncertainFields: [],
    });
  });
});

describe('the properties of a source', () => {
  it('leave out a year and an address that are not known', () => {
    const source = sourceOf('source:s2', {
      title: 'Árbol',
      publisher: 'SPIJ',
      year: null,
      yearText: 's. f.',
      url: null,
    });

    expect(sourceProperties(source)).toEqual({
      id: 'source:s2',
      sortKey: 'arbol source:s2',
      title: 'Árbol',
      publisher: 'SPIJ',
      yearText: 's. f.',
    });
  });

  it('hold the days of its year', () => {
    expect(sourceProperties(sourceOf('source:s1', { year: '2003' }))).toMatchObject({
      year: '2003',
      yearEarliest: '2003-01-01',
      yearLatest: '2003-12-31',
    });
  });
});

function entityWithId(id: string) {
  const entity = entities.find((candidate) => candidate.id === id);
  if (entity === undefined) throw new Error(`The small release has no ${id}`);
  return entity;
}
