import type { JsonValue, Release } from '../../../src/dataset/release.ts';
import { parseEdtf } from '../../../src/model/edtf-date.ts';
import type { Fields } from '../../../src/ontology/field.ts';
import { fieldsOf } from '../../../src/ontology/ontology.ts';
import { relationshipFields } from '../../../src/ontology/relationship-fields.ts';
import { source } from '../../../src/ontology/source.ts';

/** Attributes by name, as a reader of a flat format should give them; what is not recorded is missing. */
export type FlatItem = Readonly<Record<string, string | number>>;

export interface FlatRelease {
  readonly nodes: readonly FlatItem[];
  readonly edges: readonly FlatItem[];
  readonly sources: readonly FlatItem[];
}

/**
 * What a flat file of a whole release should say, by id; made from the release alone, without what reads and writes
 * exports.
 */
export function flattenRelease({ entities, relationships, sources }: Release, publicUrl: string): FlatRelease {
  const named = new Set(
    [...entities, ...relationships].flatMap((item) => [
      ...((item.sources ?? []) as readonly string[]),
      ...(typeof item.textSource === 'string' ? [item.textSource] : []),
    ]),
  );
  const iriOf = (id: string) => `${publicUrl}/id/${id.replaceAll('|', '%7C')}`;
  return {
    nodes: sortById(
      entities.map((entity) => ({
        id: entity.id,
        type: entity.type,
        iri: iriOf(entity.id),
        ...flatten(entity, fieldsOf(entity.type)),
      })),
    ),
    edges: sortById(
      relationships.map((relationship) => {
        const { id, type, from, to } = relationship;
        return { id, source: from, target: to, type, iri: iriOf(id), ...flatten(relationship, relationshipFields) };
      }),
    ),
    sources: sortById(
      sources
        .filter(({ id }) => named.has(id))
        .map((item) => ({ id: item.id, iri: iriOf(item.id), ...flatten(item, source.fields) })),
    ),
  };
}

export function sortById<Item extends { readonly id?: unknown }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

function flatten(item: Readonly<Record<string, JsonValue>>, fields: Fields): FlatItem {
  return Object.assign(
    {},
    ...Object.entries(fields).map(([name, { type }]) => flattenValue(name, type === 'Edtf', item[name] ?? null)),
  ) as FlatItem;
}

function flattenValue(name: string, isDate: boolean, value: JsonValue): FlatItem {
  if (value === null || typeof value === 'boolean') return {};
  if (isDate) return flattenDate(name, value as string);
  if (Array.isArray(value)) return flattenList(name, value as readonly JsonValue[]);
  if (typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, part]) => part !== null)
        .map(([key, part]) => [partName(name, key), part as string | number]),
    );
  return { [name]: value };
}

function flattenDate(name: string, text: string): FlatItem {
  const { earliest, latest } = parseEdtf(text) ?? { earliest: null, latest: null };
  return {
    [name]: text,
    ...(earliest === null ? {} : { [`${name}Earliest`]: earliest }),
    ...(latest === null ? {} : { [`${name}Latest`]: latest }),
  };
}

function flattenList(name: string, items: readonly JsonValue[]): FlatItem {
  if (items.length === 0) return {};
  return { [name]: items.every((item) => typeof item === 'string') ? items.join(' | ') : JSON.stringify(items) };
}

function partName(name: string, key: string): string {
  if (['es', 'en', 'qu'].includes(key)) return `${name === 'names' ? 'name' : name}_${key}`;
  return `${name}${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}
