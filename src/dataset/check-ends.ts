import { prefixOf } from '../model/ids.ts';
import { entityTypeNames, type EntityTypeName } from '../ontology/entity-types.ts';
import { entityTypeByPrefix, isAllowed, relationshipTypeOf, type RelationshipTypeName } from '../ontology/ontology.ts';
import type { Problem } from './problem.ts';
import type { PlacedRelationship } from './read-relationships.ts';

/** Gives a problem when the ontology does not allow the relationship from one type of entity to the other. */
export function checkEnds({ relationship: { type, from, to }, place }: PlacedRelationship): readonly Problem[] {
  const fromType = entityTypeByPrefix(prefixOf(from) ?? '');
  const toType = entityTypeByPrefix(prefixOf(to) ?? '');
  if (fromType === undefined || toType === undefined || isAllowed(type, fromType, toType)) return [];
  return [
    {
      ...place,
      value: to,
      message: `${type} does not lead from ${fromType} to ${toType}; ${allowedFrom(type, fromType)}`,
    },
  ];
}

function allowedFrom(type: RelationshipTypeName, fromType: EntityTypeName): string {
  const { rangeByDomain } = relationshipTypeOf(type);
  const range = rangeByDomain[fromType];
  if (range !== undefined) return `from ${fromType} it leads to ${range.join(' or ')}`;
  return `it starts from ${entityTypeNames.filter((name) => rangeByDomain[name] !== undefined).join(' or ')}`;
}
