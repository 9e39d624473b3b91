import type { ParameterValue } from '../engine/statement.ts';
import type { Direction } from '../ontology/ontology.ts';
import type { Condition } from './condition.ts';
import type { Order, Page } from './order.ts';

/** The variables of one request, opaque to the plan. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * A value that differs from request to request; whatever decides the text of the statement is a plain value instead.
 */
export type Late<T> = (variables: Variables) => T;

/** What is asked of one node: stored properties, and what hangs on it. */
export interface NodeSelection {
  /** The type of the node where only one is possible; null when its `type` property has to tell. */
  readonly type: string | null;
  /** Stored properties, without doubles. `id` is always read. */
  readonly properties: readonly string[];
  readonly children: readonly ChildSelection[];
}

export type ChildSelection = ConnectionSelection | ReferenceSelection | DegreeSelection | NeighborCountsSelection;

interface Child {
  /** Where the value stands in the tree: unique among the children of one concrete type. */
  readonly key: string;
  /** The types it is asked of; null when it is asked of whatever the node is. */
  readonly onTypes: readonly string[] | null;
}

/** A page of a list: which, in what order, and what is asked of each node of it. */
export interface PagedSelection {
  readonly conditions: readonly Condition[];
  readonly order: Order;
  readonly page: Page;
  /** False when nothing but the count is asked for. */
  readonly hasEdges: boolean;
  readonly hasCount: boolean;
  readonly hasCursors: boolean;
  readonly node: NodeSelection;
}

/** A page of neighbours. */
export interface ConnectionSelection extends Child, PagedSelection {
  readonly kind: 'connection';
  readonly pattern: RelationshipPattern | ReferrerPattern;
  /** Null when nothing of the relationship itself is asked for. */
  readonly relationship: RelationshipSelection | null;
}

/** Neighbours over relationships of one type, or of the types given late (all when that is null). */
export interface RelationshipPattern {
  readonly kind: 'relationship';
  readonly types: { readonly name: string } | { readonly anyOf: Late<ParameterValue> | null };
  readonly direction: Direction;
}

/** Nodes of a label that hold this node's id in a property, as a claim holds the document that it quotes. */
export interface ReferrerPattern {
  readonly kind: 'referrer';
  readonly label: string;
  readonly property: string;
}

export interface RelationshipSelection {
  readonly properties: readonly string[];
  readonly references: readonly ReferenceSelection[];
  /** The node it starts from, and the one it points to; null when not asked for. */
  readonly from: NodeSelection | null;
  readonly to: NodeSelection | null;
}

/** Nodes whose ids a property holds: one, or a list in its order. */
export interface ReferenceSelection extends Child {
  readonly kind: 'reference';
  readonly property: string;
  readonly isList: boolean;
  readonly label: string;
  readonly node: NodeSelection;
}

/** How many relationships a node has, whatever their type. */
export interface DegreeSelection extends Child {
  readonly kind: 'degree';
}

/** How many neighbours of which type it has, over which relationships, from which end. */
export interface NeighborCountsSelection extends Child {
  readonly kind: 'neighborCounts';
}

/** Where a statement starts: at ids, at the ids of several places, or at all nodes of a label. */
export type RootSelection = IdsSelection | PlacesSelection | ListSelection;

export interface IdsSelection {
  readonly kind: 'ids';
  /** The labels that ids may belong to; each is looked up by its own index. */
  readonly labels: readonly string[];
  readonly ids: Late<readonly string[]>;
  /** True when there is never more than one id. */
  readonly isSingle: boolean;
  readonly node: NodeSelection;
}

/** Nodes whose ids an earlier statement found, each place of the answer with a selection of its own. */
export interface PlacesSelection {
  readonly kind: 'places';
  readonly places: readonly PlaceSelection[];
}

export interface PlaceSelection {
  readonly label: string;
  readonly ids: Late<readonly string[]>;
  readonly node: NodeSelection;
}

export interface ListSelection extends PagedSelection {
  readonly kind: 'list';
  readonly label: string;
}
