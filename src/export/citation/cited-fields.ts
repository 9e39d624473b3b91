import type { EntityTypeName } from '../../ontology/entity-types.ts';
import { entityTypeOf, type RelationshipTypeName } from '../../ontology/ontology.ts';
import type { MakerPart } from './cited-entity.ts';

/** The relationships that lead from a work to its makers. */
export const makerRelationships = [
  'AUTHORED_BY',
  'PUBLISHED_BY',
  'ISSUED_BY',
  'MADE_BY',
  'REPORTED_BY',
] as const satisfies readonly RelationshipTypeName[];

/** The relationships that lead to the whole that something belongs to, or to the provision of a version. */
export const containerRelationships = ['PART_OF', 'VERSION_OF'] as const satisfies readonly RelationshipTypeName[];

/** The types whose citation names makers or a whole. */
export const typesWithNeighbors: readonly EntityTypeName[] = [
  'Law',
  'Provision',
  'ProvisionVersion',
  'CourtDecision',
  'Document',
  'Claim',
  'Observation',
];

/**
 * The fields that date a work, best first. Intervals in which something lasts are left out: an institution, a region or
 * a policy is cited without a date. A version of a provision has the date on which it begins.
 */
export function dateFieldsOf(type: EntityTypeName): readonly string[] {
  return type === 'ProvisionVersion' ? ['valid'] : (entityTypeOf(type).validity?.onwardFrom ?? []);
}

/** The part that a maker took, by the relationship and its role; null when such makers are not cited. */
export function makerPartOf(type: string, role: string | null): MakerPart | null {
  if (type === 'AUTHORED_BY') return authorParts[role ?? 'AUTHOR'] ?? 'contributor';
  if (type === 'PUBLISHED_BY') return publisherParts[role ?? 'PUBLISHER'] ?? null;
  if (type === 'ISSUED_BY') return 'authority';
  return type === 'MADE_BY' || type === 'REPORTED_BY' ? 'author' : null;
}

const authorParts: Readonly<Record<string, MakerPart>> = { AUTHOR: 'author', EDITOR: 'editor' };
const publisherParts: Readonly<Record<string, MakerPart>> = {
  PUBLISHER: 'publisher',
  PUBLISHER_PRODUCER: 'publisher',
  CO_PUBLISHER: 'copublisher',
};
