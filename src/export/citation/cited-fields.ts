import type { EntityTypeName } from '../../ontology/entity-types.ts';
import { entityTypeOf, type RelationshipTypeName } from '../../ontology/ontology.ts';
import type { MakerPart } from './cited-entity.ts';

/** The relationships, read from where they start, that lead to who made something. */
export const makerRelationships = [
  'AUTHORED_BY',
  'PUBLISHED_BY',
  'ISSUED_BY',
  'MADE_BY',
  'REPORTED_BY',
] as const satisfies readonly RelationshipTypeName[];

/** The relationships that lead to what something is a part of, or a version of. */
export const containerRelationships = ['PART_OF', 'VERSION_OF'] as const satisfies readonly RelationshipTypeName[];

/** The types whose citation names somebody, or what they are a part of. */
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
 * The fields that say when something was made, best first. An interval in which something lasts is not among them: an
 * institution, a region or a policy is cited without a date. A version of a provision is dated by the day it begins.
 */
export function dateFieldsOf(type: EntityTypeName): readonly string[] {
  return type === 'ProvisionVersion' ? ['valid'] : (entityTypeOf(type).validity?.onwardFrom ?? []);
}

/** As what somebody made something, by the relationship that leads there and its role; null when it is not cited. */
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
