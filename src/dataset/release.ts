import type { EntityId, RelationshipId, SourceId } from '../model/ids.ts';
import type { EntityTypeName } from '../ontology/entity-types.ts';
import type { RelationshipTypeName } from '../ontology/ontology.ts';

/** A value of the dataset as JSON: what the field types of the ontology allow. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** An entity with the fields that its type has in the ontology. A field without a value is missing. */
export interface ReleaseEntity {
  readonly id: EntityId;
  readonly type: EntityTypeName;
  readonly [field: string]: JsonValue;
}

export interface ReleaseRelationship {
  readonly id: RelationshipId;
  readonly type: RelationshipTypeName;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly [field: string]: JsonValue;
}

export interface ReleaseSource {
  readonly id: SourceId;
  readonly type: 'Source';
  readonly [field: string]: JsonValue;
}

/** One immutable state of the dataset, checked and ordered by id. */
export interface Release {
  /** The first 12 hex digits of the SHA-256 of the canonical content. */
  readonly id: string;
  readonly entities: readonly ReleaseEntity[];
  readonly relationships: readonly ReleaseRelationship[];
  readonly sources: readonly ReleaseSource[];
}

/** The ids that an entity had in earlier releases. */
export function formerIdsOf({ formerIds }: ReleaseEntity): readonly string[] {
  return (formerIds ?? []) as readonly string[];
}
