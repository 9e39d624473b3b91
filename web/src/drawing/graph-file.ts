import type { JsonValue } from '../../../src/dataset/release.ts';
import type { EntityTypeName } from '../../../src/ontology/entity-types.ts';
import type { Confidence, RelationshipType } from '../api/names.ts';

/**
 * The fields that the drawing reads of `graph.json`, the whole graph in node-link form with the fields of the dataset
 * unchanged.
 */
export interface GraphFile {
  readonly nodes: readonly FileNode[];
  readonly links: readonly FileLink[];
}

export interface FileNode {
  readonly id: string;
  readonly type: EntityTypeName;
  readonly names: { readonly es?: string; readonly en?: string };
  readonly confidence: Confidence;
  readonly [field: string]: JsonValue | undefined;
}

export interface FileLink {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationshipType;
  readonly confidence: Confidence;
  readonly role?: string;
  readonly basis?: string;
  readonly on?: string;
  readonly since?: string;
  readonly until?: string;
}

/** The address of the whole graph in a format, as of a day or for all days. */
export function graphFileAddress(extension: string, asOf: string | null): string {
  return `graph.${extension}${asOf === null ? '' : `?asOf=${asOf}`}`;
}
