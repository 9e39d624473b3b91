import type { LocalizedLabel } from '../model/localized-text.ts';
import type { EntityTypeName } from './entity-types.ts';
import type { RelationshipFieldName } from './relationship-fields.ts';
import type { roles } from './roles.ts';

export interface RelationshipType {
  /** True when it begins and ends on days of its own, so that its ends do not say when it holds. */
  readonly hasOwnTime?: true;
  /** The name of the connection field on the entity type that it starts from. */
  readonly field: string;
  /**
   * The name of the connection field on the entity type that it points to. A symmetric type has none: both ends use
   * `field`.
   */
  readonly inverse?: string;
  readonly symmetric?: true;
  readonly label: LocalizedLabel;
  readonly inverseLabel?: LocalizedLabel;
  /**
   * The verb, with all words that belong between the names of the two ends, in the direction of the relationship: "Law
   * 28002 *amends* …".
   */
  readonly sentence: LocalizedLabel;
  readonly description: LocalizedLabel;
  /** The types that it may point to (the range), for each type that it may start from (the domain). */
  readonly rangeByDomain: Readonly<Partial<Record<EntityTypeName, readonly EntityTypeName[]>>>;
  /** The fields that relationships of this type have besides confidence, sources and uncertainFields. */
  readonly fields: readonly RelationshipFieldName[];
  /** Standard terms with the same or nearly the same meaning, in the same direction. */
  readonly iris: readonly string[];
  /** Standard terms for the opposite direction, when a vocabulary has only those. */
  readonly inverseIris?: readonly string[];
  /** The relationships for which a term is true, when it is not true of every relationship of the type. */
  readonly limits?: Readonly<Record<string, TermLimits>>;
}

/** A limit that is missing allows everything. */
export interface TermLimits {
  readonly from?: readonly EntityTypeName[];
  readonly to?: readonly EntityTypeName[];
  /** Null means a relationship without a role. */
  readonly roles?: readonly (keyof typeof roles | null)[];
}

/**
 * Keeps the literal types of the table, so that a relationship field that the ontology does not allow fails to compile.
 */
export function defineRelationshipTypes<const T extends Readonly<Record<string, RelationshipType>>>(types: T): T {
  return types;
}
