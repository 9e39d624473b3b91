import type { EntityTypeName } from '../../src/ontology/entity-types.ts';
import type { RelationshipTypeName } from '../../src/ontology/ontology.ts';

/** Of 100 entities, how many have which type. */
export const entityShares: readonly (readonly [EntityTypeName, number])[] = [
  ['Document', 26],
  ['Law', 14],
  ['Claim', 13],
  ['Person', 9],
  ['Provision', 8],
  ['ProvisionVersion', 8],
  ['Observation', 6],
  ['Event', 6],
  ['Institution', 5],
  ['Policy', 3],
  ['Region', 1],
  ['Substance', 0.5],
  ['Indicator', 0.5],
];

/** Of 100 relationships, how many are of which kind. */
export const relationshipShares: readonly (readonly [
  from: EntityTypeName,
  type: RelationshipTypeName,
  to: EntityTypeName,
  share: number,
])[] = [
  ['Document', 'CITES', 'Document', 13],
  ['Document', 'ABOUT', 'Policy', 7],
  ['Document', 'ABOUT', 'Region', 5],
  ['Document', 'ABOUT', 'Institution', 3],
  ['Document', 'AUTHORED_BY', 'Person', 10],
  ['Document', 'PUBLISHED_BY', 'Institution', 5],
  ['Document', 'CRITICISES', 'Policy', 2],
  ['Law', 'AMENDS', 'Provision', 7],
  ['Law', 'INSERTS', 'Provision', 1],
  ['Law', 'REPEALS', 'Provision', 1],
  ['Law', 'CITES', 'Law', 9],
  ['Law', 'REGULATES', 'Institution', 2],
  ['Law', 'REGULATES', 'Policy', 2],
  ['Law', 'INTRODUCES', 'ProvisionVersion', 2],
  ['Provision', 'PART_OF', 'Law', 2],
  ['ProvisionVersion', 'VERSION_OF', 'Provision', 2],
  ['Claim', 'ASSERTED_IN', 'Document', 5],
  ['Claim', 'MADE_BY', 'Person', 3],
  ['Claim', 'CONTRADICTS', 'Claim', 2],
  ['Observation', 'EVIDENCE_FOR', 'Claim', 1],
  ['Observation', 'MEASURES', 'Indicator', 1],
  ['Observation', 'OBSERVED_IN', 'Region', 1],
  ['Observation', 'REPORTED_BY', 'Institution', 1],
  ['Person', 'MEMBER_OF', 'Institution', 3],
  ['Institution', 'COOPERATES_WITH', 'Institution', 2],
  ['Institution', 'IMPLEMENTS', 'Policy', 1],
  ['Policy', 'APPLIES_IN', 'Region', 1],
  ['Event', 'INVOLVES', 'Person', 3],
  ['Event', 'OCCURRED_IN', 'Region', 2],
  ['Provision', 'PENALISES', 'Substance', 1],
];
