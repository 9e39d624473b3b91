import { parseEdtf } from '../model/edtf-date.ts';
import { columnsOf } from '../ontology/columns.ts';
import type { Field, Fields } from '../ontology/field.ts';
import { fieldsOf } from '../ontology/ontology.ts';
import { relationshipFields } from '../ontology/relationship-fields.ts';
import { source as sourceType } from '../ontology/source.ts';
import { lookupProperties } from './lookup-keys.ts';
import type { JsonValue, ReleaseEntity, ReleaseRelationship, ReleaseSource } from './release.ts';
import { searchColumns } from './search-columns.ts';
import { sortKeyOf } from './sort-key.ts';
import { entityInterval, toldDateOf } from './validity.ts';

/**
 * Flat properties, as the graph holds them: text, numbers, booleans and lists of text. A field without a value is
 * missing.
 */
export type StoredProperties = Readonly<Record<string, StoredValue>>;
export type StoredValue = string | number | boolean | readonly string[];

type Item = Readonly<Record<string, JsonValue>>;

export function entityProperties(entity: ReleaseEntity): StoredProperties {
  const { id, type } = entity;
  const names = entity.names as Readonly<Record<string, string>>;
  return {
    id,
    type,
    sortKey: sortKeyOf(names.es ?? names.en ?? id, id),
    ...propertiesOf(fieldsOf(type), entity),
    ...penaltyMaximum(entity),
    ...storedInterval(entity),
    ...lookupProperties(entity),
    ...searchColumns(entity),
  };
}

export function sourceProperties(source: ReleaseSource): StoredProperties {
  return {
    id: source.id,
    sortKey: sortKeyOf(source.title as string, source.id),
    ...propertiesOf(sourceType.fields, source),
  };
}

export function relationshipProperties(relationship: ReleaseRelationship): StoredProperties {
  return { id: relationship.id, ...propertiesOf(relationshipFields, relationship) };
}

function propertiesOf(fields: Fields, item: Item): StoredProperties {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => storedField(name, field, item[name] ?? null)),
  );
}

/** Turns one field into its columns. */
function storedField(name: string, field: Field, value: JsonValue): readonly (readonly [string, StoredValue])[] {
  const [first = name, ...others] = columnsOf(name, field);
  if (value === null) return isList(field) ? [[first, []]] : [];
  switch (field.type) {
    case 'LocalizedText':
      return partsOf([first, ...others], ['es', 'en', 'qu'], value);
    case 'Edtf':
      return storedDate(first, value as string);
    case 'Amount':
      return partsOf([first, ...others], ['value', 'unit'], value);
    case 'Money':
      return partsOf([first, ...others], ['value', 'currency', 'period'], value);
    case 'Quote':
      return partsOf([first, ...others], ['text', 'language', 'document'], value);
    case 'LocalizedTexts':
    case 'Penalties':
    case 'Figures':
      return [[first, JSON.stringify(value)]];
    default:
      return [[first, value as StoredValue]];
  }
}

function isList({ type }: Field): boolean {
  return type === 'Strings' || type === 'Sources';
}

function partsOf(
  columns: readonly string[],
  keys: readonly string[],
  value: JsonValue,
): readonly (readonly [string, StoredValue])[] {
  const parts = value as Item;
  return columns.flatMap((column, index) => {
    const part = parts[keys[index] ?? ''];
    return part === undefined || part === null ? [] : [[column, part as StoredValue] as const];
  });
}

/** The columns of a date: its text, and its first and last day. */
export function storedDate(name: string, text: string): readonly (readonly [string, StoredValue])[] {
  const date = parseEdtf(text);
  if (date === undefined) throw new TypeError(`${name} "${text}" is not EDTF`);
  return [
    [name, text],
    ...(date.earliest === null ? [] : [[`${name}Earliest`, date.earliest] as const]),
    ...(date.latest === null ? [] : [[`${name}Latest`, date.latest] as const]),
  ];
}

/** The longest prison term of a version, for filters: the graph holds all penalties as one text. */
function penaltyMaximum(entity: ReleaseEntity): StoredProperties {
  const penalties = (entity.penalties ?? []) as readonly { readonly maxYears?: number }[];
  const years = penalties.flatMap(({ maxYears }) => maxYears ?? []);
  return years.length === 0 ? {} : { penaltyMaxYears: Math.max(...years) };
}

/**
 * The interval in which the entity holds, and the date by which a timeline tells of it with the name of its field: for
 * what is only possible from its date on, that date itself.
 */
function storedInterval(entity: ReleaseEntity): StoredProperties {
  const validity = entityInterval(entity);
  const { text, field } = toldDateOf(entity);
  return {
    ...(validity === undefined ? {} : Object.fromEntries(storedDate('validity', validity))),
    ...(text === undefined || field === undefined
      ? {}
      : { toldField: field, ...Object.fromEntries(storedDate('told', text)) }),
  };
}
