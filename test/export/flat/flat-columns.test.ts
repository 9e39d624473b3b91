import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../src/export/export-graph.ts';
import type { FlatValue } from '../../../src/export/flat/field-columns.ts';
import {
  columnsOfFields,
  entityColumns,
  relationshipColumns,
  sourceColumns,
} from '../../../src/export/flat/flat-columns.ts';
import { columnsOf } from '../../../src/ontology/columns.ts';
import { commonFields } from '../../../src/ontology/common-fields.ts';
import { entityTypeNames } from '../../../src/ontology/entity-types.ts';
import type { Field, Fields, FieldType } from '../../../src/ontology/field.ts';
import { fieldsOf } from '../../../src/ontology/ontology.ts';
import { relationshipFields } from '../../../src/ontology/relationship-fields.ts';
import { source } from '../../../src/ontology/source.ts';
import { about } from '../write-file.ts';

describe('the flat columns', () => {
  it.each([
    ['of entities', ['type', 'iri'], entityTypeNames.map(fieldsOf), entityColumns],
    ['of relationships', ['type', 'iri'], [relationshipFields], relationshipColumns],
    ['of sources', ['iri'], [source.fields], sourceColumns],
  ])('%s are those in which their fields are stored, each once', (_, own, tables: readonly Fields[], columns) => {
    const stored = tables.flatMap((fields) =>
      Object.entries(fields).flatMap(([name, field]) => columnsOf(name, field)),
    );

    expect(columns.map(({ name }) => name)).toEqual([...own, ...new Set(stored)]);
  });

  it('of entities begin with what every type has', () => {
    const common = Object.entries(commonFields).flatMap(([name, field]) => columnsOf(name, field));

    expect(entityColumns.slice(2, 2 + common.length).map(({ name }) => name)).toEqual(common);
  });

  it('are texts, but for numbers', () => {
    expect(entityColumns.filter(({ kind }) => kind === 'double').map(({ name }) => name)).toEqual([
      'budgetValue',
      'latitude',
      'longitude',
      'value',
      'valueMin',
      'valueMax',
    ]);
    expect(relationshipColumns.filter(({ kind }) => kind === 'double').map(({ name }) => name)).toEqual([
      'amountValue',
    ]);
  });

  it('have a label in both languages, every one where types call a field differently', () => {
    const labels = Object.fromEntries(entityColumns.map(({ name, label }) => [name, label]));

    expect(labels).toMatchObject({
      number: { es: 'número / número de expediente', en: 'number / case number' },
      inForceEarliest: { es: 'vigencia: primer día', en: 'in force: first day' },
      lawKind: { es: 'clase de norma', en: 'kind of norm' },
    });
  });

  it('give the permanent address, percent-encoded', () => {
    const relationship = { id: 'law:a|AMENDS|law:b', type: 'AMENDS', from: 'law:a', to: 'law:b', fields: {} } as const;

    expect(relationshipColumns.find(({ name }) => name === 'iri')?.read(relationship, about)).toBe(
      'https://hoja.test/id/law:a%7CAMENDS%7Claw:b',
    );
  });

  it.each<[string, FieldType, FieldValues, Record<string, FlatValue>]>([
    [
      'a text in languages',
      'LocalizedText',
      { f: { es: 'hoja', qu: 'kuka' } },
      { f_es: 'hoja', f_en: null, f_qu: 'kuka' },
    ],
    ['a date', 'Edtf', { f: '1978-02~/1991' }, { f: '1978-02~/1991', fEarliest: '1978-02-01', fLatest: '1991-12-31' }],
    ['an open interval', 'Edtf', { f: '2003/..' }, { f: '2003/..', fEarliest: '2003-01-01', fLatest: null }],
    ['an amount', 'Amount', { f: { value: -2.5, unit: 'ha' } }, { fValue: -2.5, fUnit: 'ha' }],
    ['money', 'Money', { f: { value: 3, currency: 'PEN' } }, { fValue: 3, fCurrency: 'PEN', fPeriod: null }],
    [
      'a quote',
      'Quote',
      { f: { text: 'La coca', language: 'es', document: 'document:x' } },
      { fText: 'La coca', fLanguage: 'es', fDocument: 'document:x' },
    ],
    ['a number', 'Float', { f: 0 }, { f: 0 }],
    ['a code', { enum: 'Tier' }, { f: 'CORE' }, { f: 'CORE' }],
    ['a list', 'Strings', { f: ['ENACO', 'Empresa de la Coca'] }, { f: 'ENACO | Empresa de la Coca' }],
    [
      'a list with the separator in an item',
      'Strings',
      { f: ['a | b', String.raw`c\d`] },
      { f: String.raw`a \| b | c\\d` },
    ],
    ['an empty list', 'Sources', { f: [] }, { f: null }],
    ['a list of objects', 'Figures', { f: [{ value: 1, unit: 'ha' }] }, { f: '[{"value":1,"unit":"ha"}]' }],
    ['nothing', 'LocalizedText', {}, { f_es: null, f_en: null, f_qu: null }],
  ])('flatten %s', (_, type, fields, expected) => {
    const columns = columnsOfFields([{ f: field(type) }]);

    expect(Object.fromEntries(columns.map(({ name, read }) => [name, read({ fields }, about)]))).toEqual(expected);
  });

  it('refuse a name that would mean two things', () => {
    expect(() => columnsOfFields([{ value: field('Float') }, { value: field('String') }])).toThrow(
      'The column value would hold value (Float) and value (String)',
    );
    expect(() => columnsOfFields([{ amount: field('Amount'), amountUnit: field('String') }])).toThrow(
      'The column amountUnit would hold amount (Amount) and amountUnit (String)',
    );
  });
});

function field(type: FieldType): Field {
  return { type, required: false, label: { es: 'f', en: 'f' }, description: { es: 'f', en: 'f' } };
}
