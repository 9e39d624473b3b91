import type { RowValue } from '../engine/statement.ts';
import type { EntityTypeName } from '../ontology/entity-types.ts';
import type { RelationshipTypeName } from '../ontology/ontology.ts';

/**
 * Values by field name, in the order of the ontology. A field without a value is missing, except lists that every item
 * has.
 */
export type FieldValues = Readonly<Record<string, RowValue>>;

export interface ExportedEntity {
  readonly id: string;
  readonly type: EntityTypeName;
  readonly fields: FieldValues;
}

export interface ExportedRelationship {
  /** `from|TYPE|to`, or longer when several relationships of one type connect the same two. */
  readonly id: string;
  readonly type: RelationshipTypeName;
  readonly from: string;
  readonly to: string;
  readonly fields: FieldValues;
}

export interface ExportedSource {
  readonly id: string;
  readonly fields: FieldValues;
}

/**
 * The exported graph. It can be read several times, and it is read in pieces, so that a whole release need not fit into
 * memory.
 */
export interface ExportGraph {
  readonly about: ExportAbout;
  readonly entities: () => AsyncIterable<ExportedEntity>;
  /** Only relationships with both ends among the entities. */
  readonly relationships: () => AsyncIterable<ExportedRelationship>;
  /**
   * Every source that an entity or a relationship names, each once, by id. Sources are read last, when all these names
   * are known.
   */
  readonly sources: () => AsyncIterable<ExportedSource>;
}

/** What a file says about itself. */
export interface ExportAbout {
  /** The release that the file was made from; null when the graph does not say. */
  readonly release: string | null;
  /** The day, `YYYY-MM-DD`, on which everything in the file may hold; null for all days. */
  readonly asOf: string | null;
  /** The address of the service as seen from outside, without a slash at the end. IRIs start with it. */
  readonly publicUrl: string;
}
