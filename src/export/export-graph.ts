import type { RowValue } from '../engine/statement.ts';
import type { EntityTypeName } from '../ontology/entity-types.ts';
import type { RelationshipTypeName } from '../ontology/ontology.ts';

/**
 * Values by field of the ontology, in its order; a field without a value is missing, but for lists that every item has.
 */
export type FieldValues = Readonly<Record<string, RowValue>>;

export interface ExportedEntity {
  readonly id: string;
  readonly type: EntityTypeName;
  readonly fields: FieldValues;
}

export interface ExportedRelationship {
  /** `from|TYPE|to`, or longer where several of one type tie the same two. */
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
 * What is exported. It can be read several times, and is read piece by piece: a whole release need not fit into memory.
 */
export interface ExportGraph {
  readonly about: ExportAbout;
  readonly entities: () => AsyncIterable<ExportedEntity>;
  /** Only those with both ends among the entities. */
  readonly relationships: () => AsyncIterable<ExportedRelationship>;
  /**
   * Every source that an entity or a relationship names, each once, by id. They come last: those that were named are
   * known then.
   */
  readonly sources: () => AsyncIterable<ExportedSource>;
}

/** What a file says of itself. */
export interface ExportAbout {
  /** The release that it was made from; null when the graph does not say. */
  readonly release: string | null;
  /** The day on which everything in it may hold, `YYYY-MM-DD`; null for all days. */
  readonly asOf: string | null;
  /** Where the service is reached from outside, without a slash at the end: IRIs begin with it. */
  readonly publicUrl: string;
}
