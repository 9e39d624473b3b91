import type { RowValue } from '../engine/statement.ts';

/** A node with what was asked of it. Resolvers read only from such trees. */
export interface TreeNode {
  readonly type: string;
  /** The properties that were asked for, by name; null when the node does not have the property. */
  readonly properties: Properties;
  /** Connections, references and counts, by the key of their selection. */
  readonly children: Readonly<Record<string, TreeChild>>;
}

export type Properties = Readonly<Record<string, RowValue>>;

export type TreeChild = TreeConnection | readonly TreeNode[] | NeighborCounts | number;

/** An object around the list, so that the list is not taken for a list of nodes. */
export interface NeighborCounts {
  readonly counts: readonly NeighborCount[];
}

export interface NeighborCount {
  readonly relationshipType: string;
  readonly direction: 'OUT' | 'IN';
  readonly entityType: string;
  readonly count: number;
}

export interface TreeConnection {
  readonly edges: readonly TreeEdge[];
  /** The total count; null when it was not asked for. */
  readonly totalCount: number | null;
  readonly pageInfo: TreePageInfo;
}

export interface TreePageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface TreeEdge {
  /** The cursor; empty when none was asked for. */
  readonly cursor: string;
  readonly node: TreeNode;
  /** The relationship; null in a root list, and where the edge does not stand for a relationship of the graph. */
  readonly relationship: TreeRelationship | null;
}

export interface TreeRelationship {
  readonly properties: Properties;
  readonly children: Readonly<Record<string, readonly TreeNode[]>>;
  readonly from: TreeNode | null;
  readonly to: TreeNode | null;
}
