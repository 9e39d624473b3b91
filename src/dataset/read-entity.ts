import { isMap } from 'yaml';
import type { EntityId } from '../model/ids.ts';
import type { EntityTypeName } from '../ontology/entity-types.ts';
import { recordedFieldsOf } from '../ontology/ontology.ts';
import { checkSources } from './check-sources.ts';
import { checkUncertainFields } from './check-uncertain-fields.ts';
import type { Notes } from './notes.ts';
import type { Place } from './problem.ts';
import { readFields } from './read-fields.ts';
import { entriesByName, readMap } from './read-map.ts';
import { readRelationships, type PlacedRelationship } from './read-relationships.ts';
import type { ReleaseEntity } from './release.ts';
import type { Entry } from './yaml-file.ts';

/** An entity, and where in the file each of its fields is written; a field that is missing has the place of the id. */
export interface PlacedEntity {
  readonly entity: ReleaseEntity;
  readonly placeOf: (field: string) => Place;
}

export interface ReadEntity extends PlacedEntity {
  readonly relationships: readonly PlacedRelationship[];
}

/**
 * Reads one entity of the seed with the relationships that start from it. Notes a problem and gives undefined when the
 * entity has no fields.
 */
export function readEntity(type: EntityTypeName, entry: Entry, notes: Notes): ReadEntity | undefined {
  const map = readMap(entry, notes);
  if (map === undefined) return undefined;
  const id = entry.name as EntityId;
  const all = recordedFieldsOf(type);
  const fields = { ...all, aliases: { type: 'Strings', required: false } } as const;
  const values = readFields(map, entry.key, { owner: type, fields, besides: ['relationships'] }, notes);
  const entries = entriesByName(map);
  const names = entries.get('names')?.value;
  const hasName = !isMap(names) || names.has('es') || names.has('en');
  if (!hasName) notes.report(names, 'An entity needs a name in Spanish (es) or English (en)');
  checkSources(entries, entry.key, values, notes);
  checkUncertainFields(type, all, entries, notes);
  return {
    entity: { id, type, aliases: [], ...values },
    placeOf: (field) => notes.placeOf(entries.get(field)?.value ?? entry.key),
    relationships: readRelationships(id, type, entries.get('relationships'), notes),
  };
}
