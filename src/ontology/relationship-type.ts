import type { LocalizedLabel } from '../model/localized-text.ts';
import type { EntityTypeName } from './entity-types.ts';
import type { RelationshipFieldName } from './relationship-fields.ts';
import type { roles } from './roles.ts';

export interface RelationshipType {
  /** What the entity it starts from calls it. */
  readonly field: string;
  /** What the entity it points to calls it; a symmetric type has none and is read from both ends by `field`. */
  readonly inverse?: string;
  readonly symmetric?: true;
  readonly label: LocalizedLabel;
  readonly inverseLabel?: LocalizedLabel;
  /**
   * The verb and all that has to stand between the names of the two ends, in the direction of the relationship: "Law
   * 28002 *amends* …".
   */
  readonly sentence: LocalizedLabel;
  readonly description: LocalizedLabel;
  /** For each type it may start from (the domain), the types it may point to (the range). */
  readonly rangeByDomain: Readonly<Partial<Record<EntityTypeName, readonly EntityTypeName[]>>>;
  /** The fields that relationships of this type use beside confidence, sources and uncertainFields. */
  readonly fields: readonly RelationshipFieldName[];
  /** Terms of standard vocabularies that say the same or nearly, in its direction. */
  readonly iris: readonly string[];
  /** Terms that say it from the other end, where a vocabulary has it only so. */
  readonly inverseIris?: readonly string[];
  /** What a term is true of, where that is not every relationship of the type. */
  readonly limits?: Readonly<Record<string, TermLimits>>;
}

/** A limit that is missing lets all through. */
export interface TermLimits {
  readonly from?: readonly EntityTypeName[];
  readonly to?: readonly EntityTypeName[];
  /** Null stands for no role. */
  readonly roles?: readonly (keyof typeof roles | null)[];
}

/** Keeps the literal types of the table, so that a relationship field the ontology does not allow fails to compile. */
export function defineRelationshipTypes<const T extends Readonly<Record<string, RelationshipType>>>(types: T): T {
  return types;
}
