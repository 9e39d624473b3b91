import { isMap, type Node, type YAMLMap } from 'yaml';
import type { Notes } from './notes.ts';
import { describeNode } from './notes.ts';
import { renderPlace } from './problem.ts';
import { readValue } from './read-value.ts';
import type { JsonValue } from './release.ts';
import { renderSuggestion } from './suggestion.ts';
import type { ValueField } from './value-shapes.ts';
import { entriesOf, type Entry } from './yaml-file.ts';

export interface FieldsToRead {
  /** What has these fields, in the words of a message: `Law`, `AMENDS`. */
  readonly owner: string;
  readonly fields: Readonly<Record<string, Pick<ValueField, 'type' | 'required'>>>;
  /** Keys that may stand beside the fields and are read elsewhere. */
  readonly besides: readonly string[];
}

/** The fields of a mapping, in the order of the table; what is wrong or missing is noted and left out. */
export function readFields(map: YAMLMap, where: Node, { owner, fields, besides }: FieldsToRead, notes: Notes): Readonly<Record<string, JsonValue>> {
  const entries = distinctEntries(map, notes);
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

/** The mapping that a key holds; undefined, and noted, when it holds something else. */
export function readMap({ name, key, value }: Entry, notes: Notes): YAMLMap | undefined {
  if (isMap(value)) return value;
  notes.report(value ?? key, `"${name}" needs a mapping of fields, not ${describeNode(value)}`);
  return undefined;
}

/** The entries of a mapping by key; a key that stands twice is noted, with both places, and its first value counts. */
export function distinctEntries(map: YAMLMap, notes: Notes): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const entry of entriesOf(map.items)) {
    const first = entries.get(entry.name);
    if (first === undefined) entries.set(entry.name, entry);
    else notes.report(entry.key, `"${entry.name}" stands twice; the first is at ${renderPlace(notes.placeOf(first.key))}`);
  }
  return entries;
}
