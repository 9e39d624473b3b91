import type { SourceId } from '../model/ids.ts';
import { source } from '../ontology/source.ts';
import type { Notes } from './notes.ts';
import { readFields } from './read-fields.ts';
import { readMap } from './read-map.ts';
import type { ReleaseSource } from './release.ts';
import type { Entry } from './yaml-file.ts';

/** Reads one source of sources.yaml. A date or address that is not written is null in the release. */
export function readSource(entry: Entry, notes: Notes): ReleaseSource | undefined {
  const map = readMap(entry, notes);
  if (map === undefined) return undefined;
  const values = readFields(map, entry.key, { owner: source.name, fields: source.fields, besides: [] }, notes);
  return { id: entry.name as SourceId, type: source.name, year: null, url: null, ...values };
}
