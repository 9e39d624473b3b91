import type { ParameterValue } from '../engine/statement.ts';
import type { Direction } from '../ontology/ontology.ts';
import type { Condition } from './condition.ts';
import type { Order, Page } from './order.ts';

/** The variables of one request. The plan does not look into them. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * A value that is read anew from the variables of each request. Whatever decides the text of a statement is a plain
 * value instead.
 */
export type Late<T> = (variables: Variables) => T;

/** What is asked of one node: its properties, and its connections, references and counts. */
export interface NodeSelection {
  /** The type of the node where only one is possible; null when its `type` property has to tell. */
  readonly type: string | null;
  /** Property names, each once. `id` is always read. */
  readonly properties: readonly string[];
  readonly children: readonly ChildSelection[];
}

export type ChildSelection = ConnectionSelection | ReferenceSelection | DegreeSelection | NeighborCountsSelection;

interface Child {
  /** The key of the value in the tree, unique among the children of one concrete type. */
  readonly key: string;
  /** The types of node that it is asked of; null when it is asked of every type. */
  readonly onTypes: readonly string[] | null;
}

/** A page of a list: the conditions, the order, the page, and what is asked of each node. */
export interface PagedSelection {
  readonly conditions: readonly Condition[];
  readonly order: Order;
  readonly page: Page;
  /** False when only the count is asked for. */
  readonly hasEdges: boolean;
  readonly hasCount: boolean;
  readonly hasCursors: boolean;
  readonly node: NodeSelection;
}

/** A page of neighbours. */
export interface ConnectionSelection extends Child, PagedSelection {
  readonly kind: 'connection';
  readonly pattern: RelationshipPattern | ReferrerPattern;
  /** Null when nothing is asked of the relationship itself. */
  readonly relationship: RelationshipSelection | null;
}

/**
 * Neighbours over relationships of one type, or of the types that a late value gives (of all types when that is null).
 */
export interface RelationshipPattern {
  readonly kind: 'relationship';
  readonly types: { readonly name: string } | { readonly anyOf: Late<ParameterValue> | null };
  readonly direction: Direction;
}

/** Nodes of a label that hold this node's id in a property, as a claim holds the id of the document that it quotes. */
export interface ReferrerPattern {
  readonly kind: 'referrer';
  readonly label: string;
  readonly property: string;
}

export interface RelationshipSelection {
  readonly properties: readonly string[];
  readonly references: readonly ReferenceSelection[];
  /** The nodes at which the relationship starts and ends; null when they are not asked for. */
  readonly from: NodeSelection | null;
  readonly to: NodeSelection | null;
}

/** Nodes whose ids a property holds: one id, or a list of ids, in that order. */
export interface ReferenceSelection extends Child {
  readonly kind: 'reference';
  readonly property: string;
  readonly isList: boolean;
  readonly label: string;
  readonly node: NodeSelection;
}

/** The number of relationships that a node has, of all types together. */
export interface DegreeSelection extends Child {
  readonly kind: 'degree';
}

/** The number of neighbours of a node, by relationship type, direction and entity type. */
export interface NeighborCountsSelection extends Child {
  readonly kind: 'neighborCounts';
}

/** What a statement starts from: ids, the ids of several places of the answer, or all nodes of a label. */
export type RootSelection = IdsSelection | PlacesSelection | ListSelection;

export interface IdsSelection {
  readonly kind: 'ids';
  /** The labels that the ids may belong to. Each label has its own index, and each is looked up. */
  readonly labels: readonly string[];
  readonly ids: Late<readonly string[]>;
  /** True when there is never more than one id. */
  readonly isSingle: boolean;
  readonly node: NodeSelection;
}

/** Nodes whose ids an earlier statement gave. Each place of the answer has a selection of its own. */
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
