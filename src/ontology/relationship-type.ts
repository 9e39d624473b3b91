import type { LocalizedLabel } from '../model/localized-text.ts';
import type { EntityTypeName } from './entity-types.ts';
import type { RelationshipFieldName } from './relationship-fields.ts';

export interface RelationshipType {
  /** What the entity it starts from calls it. */
  readonly field: string;
  /** What the entity it points to calls it; a symmetric type has none and is read from both ends by `field`. */
  readonly inverse?: string;
  readonly symmetric?: true;
  readonly label: LocalizedLabel;
  readonly inverseLabel?: LocalizedLabel;
  /** The verb and all that has to stand between the names of the two ends, in the direction of the relationship: "Law 28002 *amends* …". */
  readonly sentence: LocalizedLabel;
  readonly description: LocalizedLabel;
  /** For each type it may start from (the domain), the types it may point to (the range). */
  readonly rangeByDomain: Readonly<Partial<Record<EntityTypeName, readonly EntityTypeName[]>>>;
  /** The fields that relationships of this type use beside confidence, sources and uncertainFields. */
  readonly fields: readonly RelationshipFieldName[];
  readonly iris: readonly string[];
}

/** Keeps the literal types of the table, so that a relationship field the ontology does not allow fails to compile. */
export function defineRelationshipTypes<const T extends Readonly<Record<string, RelationshipType>>>(types: T): T {
  return types;
}
