import { isMap, isSeq, type Node, type YAMLMap } from 'yaml';
import { describeNode, type Notes } from './notes.ts';
import { entriesByName, reportDoubledKeys } from './read-map.ts';
import { readScalar } from './read-scalar.ts';
import type { JsonValue } from './release.ts';
import { renderSuggestion } from './suggestion.ts';
import { shapeOf, valueShapes, type ValueField, type ValueType } from './value-shapes.ts';
import type { Entry } from './yaml-file.ts';

export interface FieldsToRead {
  /** The thing that has these fields, as messages name it: `Law`, `AMENDS`. */
  readonly owner: string;
  readonly fields: Readonly<Record<string, Pick<ValueField, 'type' | 'required'>>>;
  /** Keys that may be in the mapping besides the fields; other code reads them. */
  readonly besides: readonly string[];
}

/**
 * Reads the fields of a mapping, in the order of the table. A field that is wrong or missing is noted and left out; a
 * missing field is reported at `where`.
 */
export function readFields(
  map: YAMLMap,
  where: Node,
  { owner, fields, besides }: FieldsToRead,
  notes: Notes,
): Readonly<Record<string, JsonValue>> {
  reportDoubledKeys(map, notes);
  const entries = entriesByName(map);
  const known = [...Object.keys(fields), ...besides];
  for (const { name, key } of entries.values()) {
    if (!known.includes(name)) notes.report(key, `${owner} has no field "${name}"${renderSuggestion(name, known)}`);
  }
  const values: Record<string, JsonValue> = {};
  for (const [name, { type, required }] of Object.entries(fields)) {
    const entry = entries.get(name);
    if (entry === undefined) {
      if (required) notes.report(where, `${owner} needs the field "${name}"`);
      continue;
    }
    const value = readValue(type, entry, notes);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function readValue(type: ValueType, entry: Entry, notes: Notes): JsonValue | undefined {
  const shape = shapeOf(type);
  if (shape?.isList)
    return readList(entry, 'objects', (item) => readObject(shape.shape, { ...entry, value: item }, notes), notes);
  if (shape !== undefined) return readObject(shape.shape, entry, notes);
  if (type === 'Strings')
    return readList(entry, 'texts', (item) => readScalar('String', { ...entry, value: item }, notes), notes);
  if (type === 'Sources')
    return readList(entry, 'ids of sources', (item) => readScalar('Source', { ...entry, value: item }, notes), notes);
  return readScalar(type, entry, notes);
}

function readList(
  { name, key, value }: Entry,
  content: string,
  readItem: (item: Node) => JsonValue | undefined,
  notes: Notes,
): readonly JsonValue[] | undefined {
  if (isSeq(value)) return value.items.flatMap((item) => readItem(item as Node) ?? []);
  notes.report(
    value ?? key,
    `"${name}" is a list of ${content}, not ${describeNode(value)}; write [a, b], or one a line after "- "`,
  );
  return undefined;
}

function readObject(shape: keyof typeof valueShapes, { name, key, value }: Entry, notes: Notes): JsonValue | undefined {
  const fields = valueShapes[shape];
  if (!isMap(value)) {
    notes.report(
      value ?? key,
      `"${name}" is a mapping with ${Object.keys(fields).join(', ')}, not ${describeNode(value)}`,
    );
    return undefined;
  }
  if (value.items.length === 0) notes.report(value, `"${name}" is empty; leave the field out when nothing is known`);
  return readFields(value, value, { owner: `"${name}"`, fields, besides: [] }, notes);
}
