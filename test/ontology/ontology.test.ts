import { describe, expect, it } from 'vitest';
import { namespaces } from '../../src/ontology/namespaces.ts';
import { commonFields } from '../../src/ontology/common-fields.ts';
import { columnsOf } from '../../src/ontology/columns.ts';
import { entityTypeNames, type EntityTypeName } from '../../src/ontology/entity-types.ts';
import { enumCodes, enumLabel, enums, type EnumName } from '../../src/ontology/enums.ts';
import type { Field, Fields } from '../../src/ontology/field.ts';
import {
  entityTypeByPrefix,
  entityTypeOf,
  fieldOf,
  fieldsOf,
  isAllowed,
  relationshipEnd,
  relationshipEndsOf,
  relationshipTypeNames,
  relationshipTypeOf,
} from '../../src/ontology/ontology.ts';
import { relationshipFields } from '../../src/ontology/relationship-fields.ts';
import { source } from '../../src/ontology/source.ts';

const everyField: readonly (readonly [string, Field])[] = [
  ...entityTypeNames.flatMap((type) => fieldRows(type, entityTypeOf(type).fields)),
  ...fieldRows('Entity', commonFields),
  ...fieldRows('Relationship', relationshipFields),
  ...fieldRows('Source', source.fields),
];

describe('an entity type', () => {
  it('has a prefix, query fields and a name of its own', () => {
    for (const key of ['prefix', 'fieldName', 'listName', 'name'] as const) {
      const values = [...entityTypeNames.map((name) => entityTypeOf(name)[key]), source[key]];
      expect(new Set<string>(values).size).toBe(values.length);
    }
    const queryFields = [...entityTypeNames.map(entityTypeOf), source].flatMap(({ fieldName, listName }) => [
      fieldName,
      listName,
    ]);
    expect(new Set<string>(queryFields).size).toBe(queryFields.length);
  });

  it.each(entityTypeNames)('%s is found under its own name and by its prefix', (name) => {
    expect(entityTypeOf(name).name).toBe(name);
    expect(entityTypeByPrefix(entityTypeOf(name).prefix)).toBe(name);
  });

  it.each(entityTypeNames)('%s has no two fields of one name, stored or asked for', (name) => {
    const own = Object.keys(entityTypeOf(name).fields);
    const names = [
      'id',
      'type',
      ...Object.keys(commonFields),
      ...own,
      ...relationshipEndsOf(name).map(({ field }) => field),
    ];
    const columns = Object.entries(fieldsOf(name)).flatMap(([field, definition]) => columnsOf(field, definition));
    const stored = [
      'id',
      'type',
      'sortKey',
      'penaltyMaxYears',
      'validity',
      'validityEarliest',
      'told',
      'toldEarliest',
      'toldLatest',
      'toldField',
      'gaps',
      'doubts',
      'intervals',
      'severity',
      'validityLatest',
      'mayFrom',
      'mayTo',
      'holdsFrom',
      'holdsTo',
      ...columns,
    ];

    expect(doubled(names)).toEqual([]);
    expect(doubled(stored)).toEqual([]);
  });

  it.each(entityTypeNames)('%s names dates of its own as its validity, and an enum as its kind', (name) => {
    const { validity, kindField } = entityTypeOf(name);
    const dates =
      validity === undefined
        ? []
        : [...(validity.interval === undefined ? [] : [validity.interval]), ...validity.onwardFrom];

    expect(dates.map((date) => [date, fieldOf(name, date)?.type])).toEqual(dates.map((date) => [date, 'Edtf']));
    expect(validity === undefined || dates.length > 0).toBe(true);
    if (kindField !== undefined) expect(fieldOf(name, kindField)?.type).toHaveProperty('enum');
  });
});

describe('a field name', () => {
  it('has one type and one nullability over all entity types', () => {
    const shapes = new Map<string, Set<string>>();
    for (const name of entityTypeNames) {
      for (const [field, { type, required }] of Object.entries(fieldsOf(name)))
        shapesOf(shapes, field).add(JSON.stringify([type, required]));
      for (const { field } of relationshipEndsOf(name)) shapesOf(shapes, field).add('relationships');
    }

    expect(
      [...shapes].filter(([, { size }]) => size > 1).map(([field, found]) => `${field}: ${[...found].join(' and ')}`),
    ).toEqual([]);
  });

  it.each(everyField)(
    '%s is labelled and described in both languages, with known enums and vocabularies',
    (_, { label, description, type, iris }) => {
      expect([label.es, label.en, description.es, description.en].filter((text) => text.trim() === '')).toEqual([]);
      if (typeof type === 'object') expect(enumCodes(type.enum).length).toBeGreaterThan(0);
      expect(unknownPrefixes(iris ?? [])).toEqual([]);
    },
  );
});

describe('a relationship type', () => {
  it.each(relationshipTypeNames)('%s shows at both ends, on exactly the types that the table names', (name) => {
    const { field, inverse, symmetric, rangeByDomain } = relationshipTypeOf(name);
    const domain = entityTypeNames.filter((type) => (rangeByDomain[type] ?? []).length > 0);
    const range = entityTypeNames.filter((type) => domain.some((from) => rangeByDomain[from]?.includes(type)));

    if (symmetric === true) {
      expect(inverse).toBeUndefined();
      expect(typesWith(field, 'BOTH')).toEqual(
        entityTypeNames.filter((type) => domain.includes(type) || range.includes(type)),
      );
    } else {
      expect(typesWith(field, 'OUT')).toEqual(domain);
      expect(typesWith(inverse, 'IN')).toEqual(range);
    }
    expect(domain.length).toBeGreaterThan(0);

    function typesWith(end: string | undefined, direction: string): readonly EntityTypeName[] {
      return entityTypeNames.filter((type) =>
        relationshipEndsOf(type).some(
          (each) => each.relationshipType === name && each.field === end && each.direction === direction,
        ),
      );
    }
  });

  it.each(relationshipTypeNames)('%s leads from an end to what leads back by the other end', (name) => {
    for (const from of entityTypeNames) {
      for (const end of relationshipEndsOf(from).filter(
        (each) => each.relationshipType === name && each.direction !== 'IN',
      )) {
        for (const to of end.targets) {
          const back = relationshipEndsOf(to).find(
            (each) => each.relationshipType === name && each.direction === (end.direction === 'BOTH' ? 'BOTH' : 'IN'),
          );
          expect(back?.targets).toContain(from);
          expect(isAllowed(name, from, to) || (end.direction === 'BOTH' && isAllowed(name, to, from))).toBe(true);
        }
      }
    }
  });

  it.each(relationshipTypeNames)('%s is labelled and described in both languages, from both ends', (name) => {
    const { label, inverseLabel, inverse, description, iris, fields } = relationshipTypeOf(name);

    expect([label.es, label.en, description.es, description.en].filter((text) => text.trim() === '')).toEqual([]);
    expect(inverseLabel === undefined).toBe(inverse === undefined);
    expect(unknownPrefixes(iris)).toEqual([]);
    expect(doubled(fields)).toEqual([]);
  });

  it('is not allowed between ends that the table does not name', () => {
    expect(isAllowed('AMENDS', 'Law', 'Provision')).toBe(true);
    expect(isAllowed('AMENDS', 'Provision', 'Law')).toBe(false);
    expect(isAllowed('HEADS', 'Person', 'Region')).toBe(false);
  });

  it('is asked for by the field names of its ends only, which the compiler knows', () => {
    expect(relationshipEnd('Law', 'amends')).toMatchObject({
      relationshipType: 'AMENDS',
      direction: 'OUT',
      targets: ['Law', 'Provision', 'Policy'],
    });
    expect(relationshipEnd('Provision', 'versions')).toMatchObject({
      relationshipType: 'VERSION_OF',
      direction: 'IN',
      targets: ['ProvisionVersion'],
    });
    expect(relationshipEnd('Region', 'contradicts')).toMatchObject({
      relationshipType: 'CONTRADICTS',
      direction: 'BOTH',
    });
    // @ts-expect-error A law has no versions; its provisions do.
    expect(() => relationshipEnd('Law', 'versions')).toThrow();
    // @ts-expect-error There is no such field on any type.
    expect(() => relationshipEnd('Person', 'amendz')).toThrow();
  });
});

describe('an enum', () => {
  it.each(Object.keys(enums) as EnumName[])('%s has codes that are labelled in both languages', (name) => {
    for (const code of enumCodes(name)) {
      expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      expect(
        [enumLabel(name, code)?.es ?? '', enumLabel(name, code)?.en ?? ''].filter((text) => text.trim() === ''),
      ).toEqual([]);
    }
  });

  it('has no label for a code that it does not have', () => {
    expect(enumLabel('LawKind', 'toString')).toBeUndefined();
  });
});

function fieldRows(type: string, fields: Fields): readonly (readonly [string, Field])[] {
  return Object.entries(fields).map(([name, field]) => [`${type}.${name}`, field]);
}

function shapesOf(shapes: Map<string, Set<string>>, field: string): Set<string> {
  const found = shapes.get(field) ?? new Set<string>();
  shapes.set(field, found);
  return found;
}

function doubled(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function unknownPrefixes(iris: readonly string[]): readonly string[] {
  return iris.filter((iri) => !Object.hasOwn(namespaces, iri.split(':')[0] ?? ''));
}
