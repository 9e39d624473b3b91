import type { EntityTypeName } from './entity-types.ts';
import { relationshipTypeOf, type RelationshipTypeName } from './ontology.ts';

/** Between which types a relationship stands, and in which role. */
export interface RelationshipPlace {
  readonly from: EntityTypeName;
  readonly to: EntityTypeName;
  /** Null where it has none. */
  readonly role: string | null;
}

export interface RelationshipTerms {
  /** Terms that say it in its direction. */
  readonly iris: readonly string[];
  /** Terms that say it from the other end. */
  readonly inverseIris: readonly string[];
}

/**
 * The terms of standard vocabularies that are true of a relationship; `eli:amends` of a law and a provision, not of a
 * law and a policy.
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
