import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { EntityId, RelationshipId } from '../model/ids.ts';
import type { EntityTypeName } from '../ontology/entity-types.ts';
import type { Fields } from '../ontology/field.ts';
import {
  isRelationshipTypeName,
  relationshipTypeNames,
  relationshipTypeOf,
  type RelationshipTypeName,
} from '../ontology/ontology.ts';
import { relationshipFields, type RelationshipFieldName } from '../ontology/relationship-fields.ts';
import { checkSources } from './check-sources.ts';
import { checkUncertainFields } from './check-uncertain-fields.ts';
import { describeNode, type Notes } from './notes.ts';
import type { Place } from './problem.ts';
import { readFields } from './read-fields.ts';
import { entriesByName, readMap, reportDoubledKeys } from './read-map.ts';
import { readReference } from './read-reference.ts';
import type { ReleaseRelationship } from './release.ts';
import { renderSuggestion } from './suggestion.ts';
import type { Entry } from './yaml-file.ts';

/** A relationship, and where in the file its target is written. */
export interface PlacedRelationship {
  readonly relationship: ReleaseRelationship;
  readonly place: Place;
  /** Where a field is written; a field that is missing has the place of the target. */
  readonly placeOf: (field: string) => Place;
}

const alwaysUsed: readonly RelationshipFieldName[] = ['sources', 'confidence', 'uncertainFields'];

/** Reads the relationships that start from an entity: a list for each type. */
export function readRelationships(
  from: EntityId,
  fromType: EntityTypeName,
  entry: Entry | undefined,
  notes: Notes,
): readonly PlacedRelationship[] {
  const map = entry === undefined ? undefined : readMap(entry, notes);
  if (map === undefined) return [];
  reportDoubledKeys(map, notes);
  return [...entriesByName(map).values()].flatMap(({ name, key, value }) => {
    if (!isRelationshipTypeName(name)) {
      const starting = relationshipTypeNames.filter(
        (type) => relationshipTypeOf(type).rangeByDomain[fromType] !== undefined,
      );
      notes.report(key, `There is no relationship type "${name}"${renderSuggestion(name, starting)}`);
      return [];
    }
    if (!isSeq(value)) {
      notes.report(
        value ?? key,
        `"${name}" is a list of relationships, not ${describeNode(value)}; start each with "- to:"`,
      );
      return [];
    }
    return value.items.flatMap((item) => readOne(from, name, item as Node, notes) ?? []);
  });
}

/** The fields that a relationship of this type may have, in the order of the table. */
export function relationshipFieldsOf(type: RelationshipTypeName): Fields {
  const used = [...alwaysUsed, ...relationshipTypeOf(type).fields];
  return Object.fromEntries(
    Object.entries(relationshipFields).filter(([name]) => used.includes(name as RelationshipFieldName)),
  );
}

function readOne(from: EntityId, type: RelationshipTypeName, item: Node, notes: Notes): PlacedRelationship | undefined {
  if (!isMap(item)) {
    notes.report(item, `A relationship is a mapping that starts with "to:", not ${describeNode(item)}`);
    return undefined;
  }
  const fields = relationshipFieldsOf(type);
  const values = readFields(item, item, { owner: type, fields, besides: ['id', 'to'] }, notes);
  const entries = entriesByName(item);
  checkSources(entries, item, values, notes);
  checkUncertainFields(type, fields, entries, notes);
  const end = entries.get('to');
  if (end === undefined || !isScalar(end.value)) {
    notes.report(end?.value ?? item, `${type} needs "to:" with the id of the entity it points to`);
    return undefined;
  }
  const to = readReference('Entity', end.value, String(end.value.value), notes) as EntityId | undefined;
  if (to === undefined) return undefined;
  const id = readId(`${from}|${type}|${to}`, entries.get('id'), notes);
  const target = end.value;
  return {
    relationship: { id, type, from, to, ...values },
    place: notes.placeOf(target),
    placeOf: (field) => notes.placeOf(entries.get(field)?.value ?? target),
  };
}

function readId(derived: string, entry: Entry | undefined, notes: Notes): RelationshipId {
  if (entry === undefined) return derived as RelationshipId;
  const id = isScalar(entry.value) ? String(entry.value.value) : '';
  const isDerived = id === derived || (id.startsWith(`${derived}|`) && id.length > derived.length + 1);
  if (!isDerived)
    notes.report(
      entry.value ?? entry.key,
      `The id of this relationship is "${derived}", or that with "|" and a date or role after it; leave it out unless two relationships share it`,
    );
  return id as RelationshipId;
}
