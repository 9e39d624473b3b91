import type { RowValue } from '../engine/statement.ts';

/** A node with what was asked of it; the resolvers only read from here. */
export interface TreeNode {
  readonly type: string;
  /** Stored properties that were asked for, by name; null when the node has none of that name. */
  readonly properties: Properties;
  /** Connections, references and counts, by the key of their selection. */
  readonly children: Readonly<Record<string, TreeChild>>;
}

export type Properties = Readonly<Record<string, RowValue>>;

export type TreeChild = TreeConnection | readonly TreeNode[] | NeighborCounts | number;

/** Wrapped, so that it is not taken for a list of nodes. */
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
  /** Null when it was not asked for. */
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
  /** Empty when no cursor was asked for. */
  readonly cursor: string;
  readonly node: TreeNode;
  /** Null in a root list, and where the edge is not a relationship of the graph. */
  readonly relationship: TreeRelationship | null;
}

export interface TreeRelationship {
  readonly properties: Properties;
  readonly children: Readonly<Record<string, readonly TreeNode[]>>;
  readonly from: TreeNode | null;
  readonly to: TreeNode | null;
}
