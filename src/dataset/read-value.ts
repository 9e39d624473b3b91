import { isMap, isSeq, type Node } from 'yaml';
import { describeNode, type Notes } from './notes.ts';
import { readFields } from './read-fields.ts';
import { readScalar } from './read-scalar.ts';
import type { JsonValue } from './release.ts';
import { shapeOf, valueShapes, type ValueType } from './value-shapes.ts';
import type { Entry } from './yaml-file.ts';

/** The value of a field as JSON; undefined, and noted, when it is not of the field's type. */
export function readValue(type: ValueType, entry: Entry, notes: Notes): JsonValue | undefined {
  const shape = shapeOf(type);
  if (shape?.isList) return readList(entry, 'objects', (item) => readObject(shape.shape, { ...entry, value: item }, notes), notes);
  if (shape !== undefined) return readObject(shape.shape, entry, notes);
  if (type === 'Strings') return readList(entry, 'texts', (item) => readScalar('String', { ...entry, value: item }, notes), notes);
  if (type === 'Sources') return readList(entry, 'ids of sources', (item) => readScalar('Source', { ...entry, value: item }, notes), notes);
  return readScalar(type, entry, notes);
}

function readList(
  { name, key, value }: Entry,
  content: string,
  readItem: (item: Node) => JsonValue | undefined,
  notes: Notes,
): readonly JsonValue[] | undefined {
  if (isSeq(value)) return value.items.flatMap((item) => readItem(item as Node) ?? []);
  notes.report(value ?? key, `"${name}" is a list of ${content}, not ${describeNode(value)}; write [a, b], or one a line after "- "`);
  return undefined;
}

function readObject(shape: keyof typeof valueShapes, { name, key, value }: Entry, notes: Notes): JsonValue | undefined {
  const fields = valueShapes[shape];
  if (!isMap(value)) {
    notes.report(value ?? key, `"${name}" is a mapping with ${Object.keys(fields).join(', ')}, not ${describeNode(value)}`);
    return undefined;
  }
  if (value.items.length === 0) notes.report(value, `"${name}" is empty; leave the field out when nothing is known`);
  return readFields(value, value, { owner: `"${name}"`, fields, besides: [] }, notes);
}
