import { isMap, type YAMLMap } from 'yaml';
import { describeNode, type Notes } from './notes.ts';
import { renderPlace } from './problem.ts';
import { entriesOf, type Entry } from './yaml-file.ts';

/** Reads the mapping that a key holds. Notes a problem and gives undefined when the value is no mapping. */
export function readMap({ name, key, value }: Entry, notes: Notes): YAMLMap | undefined {
  if (isMap(value)) return value;
  notes.report(value ?? key, `"${name}" needs a mapping of fields, not ${describeNode(value)}`);
  return undefined;
}

/** The entries of a mapping by key. When a key is written twice, the first entry counts. */
export function entriesByName(map: YAMLMap): ReadonlyMap<string, Entry> {
  return new Map(
    entriesOf(map.items)
      .toReversed()
      .map((entry) => [entry.name, entry]),
  );
}

/** Notes a problem for every key that is written twice in a mapping, with both positions. */
export function reportDoubledKeys(map: YAMLMap, notes: Notes): void {
  const firstByName = entriesByName(map);
  for (const entry of entriesOf(map.items)) {
    const first = firstByName.get(entry.name);
    if (first === undefined || first.key === entry.key) continue;
    notes.report(entry.key, `"${entry.name}" stands twice; the first is at ${renderPlace(notes.placeOf(first.key))}`);
  }
}
