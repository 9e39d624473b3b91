import type { EntityTypeName } from './entity-types.ts';
import { relationshipTypeOf, type RelationshipTypeName } from './ontology.ts';

/** The types of the two ends of a relationship, and its role. */
export interface RelationshipPlace {
  readonly from: EntityTypeName;
  readonly to: EntityTypeName;
  /** The role; null when the relationship has none. */
  readonly role: string | null;
}

export interface RelationshipTerms {
  /** Terms for its own direction. */
  readonly iris: readonly string[];
  /** Terms for the opposite direction. */
  readonly inverseIris: readonly string[];
}

/**
 * The standard terms that are true of a relationship: `eli:amends` between a law and a provision, but not between a law
 * and a policy.
 */
export function relationshipTermsOf(type: RelationshipTypeName, place: RelationshipPlace): RelationshipTerms {
  const { iris, inverseIris = [], limits = {} } = relationshipTypeOf(type);
  const isTrue = (iri: string) => {
    const { from, to, roles } = limits[iri] ?? {};
    return includes(from, place.from) && includes(to, place.to) && includes<string | null>(roles, place.role);
  };
  return { iris: iris.filter(isTrue), inverseIris: inverseIris.filter(isTrue) };
}

function includes<Value>(allowed: readonly Value[] | undefined, value: Value): boolean {
  return allowed === undefined || allowed.includes(value);
}
