import type { GraphQLField } from 'graphql';
import type { Condition } from '../../plan/condition.ts';
import type { Order } from '../../plan/order.ts';
import type { ConnectionSelection, Late } from '../../plan/selection.ts';

/** Argument values of one field, coerced. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Makes a late value out of the arguments of the field: read anew for each request. */
export type FromArguments = <T>(read: (args: Arguments) => T) => Late<T>;

/** What a connection field asks the graph for. What is read from `args` directly decides the text; all else is late. */
export interface ConnectionQuestion {
  readonly pattern: ConnectionSelection['pattern'];
  readonly conditions: readonly Condition[];
  readonly order: Order;
}

/** Neighbours that a composed leaf is made of. */
export interface PartQuestion {
  /** Where they stand in the tree. It has a space in it, so that no response key is the same. */
  readonly key: string;
  /** The types it is asked of. */
  readonly onTypes: readonly string[];
  readonly question: ConnectionQuestion;
  /** What is read of each neighbour, and of the relationship that leads to it. */
  readonly properties: readonly string[];
  readonly relationshipProperties: readonly string[];
  /** How many are read at most. */
  readonly most: number;
  readonly parts: readonly PartQuestion[];
}

/** What a GraphQL field needs from the graph; it stands in the field's extensions. Fields without one need nothing. */
export type FieldPlan =
  /**
   * Stored properties of the node or relationship; they may depend on the types that are possible here. Of a value with
   * fields of its own, `byField` names what is read beside for each of them, where it is asked for.
   */
  | {
      readonly kind: 'properties';
      readonly properties: (types: readonly string[]) => readonly string[];
      readonly byField?: Readonly<Record<string, readonly string[]>>;
      readonly of?: 'relationship';
    }
  /**
   * A leaf made of stored properties and of neighbours, which it asks for itself: once, however often the field is
   * asked of a node.
   */
  | {
      readonly kind: 'composed';
      readonly properties: (types: readonly string[]) => readonly string[];
      readonly parts: readonly PartQuestion[];
    }
  /** An object made of stored properties, some of whose fields are references of the node. */
  | { readonly kind: 'embedded'; readonly properties: readonly string[] }
  /** Of a list `most` says how many it has at most, as it is counted; no statement limits it. */
  | {
      readonly kind: 'reference';
      readonly property: string;
      readonly label: string;
      readonly isList: boolean;
      readonly most?: number;
      readonly of?: 'relationship';
    }
  | { readonly kind: 'connection'; readonly ask: (args: Arguments, late: FromArguments) => ConnectionQuestion }
  /** The first neighbour of a connection, without the connection. */
  | { readonly kind: 'first'; readonly ask: (args: Arguments, late: FromArguments) => ConnectionQuestion }
  /**
   * A list of objects, each made of a neighbour and the relationship that leads to it: their fields are `self`,
   * `statement`, `end`, properties and references; at most so many. `groupedBy` names properties of the neighbours that
   * are always read, to group them by.
   */
  | {
      readonly kind: 'rows';
      readonly target: string;
      readonly most: number;
      readonly groupedBy?: readonly string[];
      readonly ask: (args: Arguments, late: FromArguments) => ConnectionQuestion;
    }
  /**
   * The connections of the questions, and theirs in turn, down to `depth`, which is at most `levels`. The fields of a
   * row are those of `rows`.
   */
  | {
      readonly kind: 'levels';
      readonly target: string;
      readonly questions: readonly ConnectionQuestion[];
      readonly levels: number;
      readonly depth: (args: Arguments) => number;
    }
  /** In a row: the neighbour, and the relationship that leads to it. */
  | { readonly kind: 'self' }
  | { readonly kind: 'statement' }
  | { readonly kind: 'end'; readonly end: 'from' | 'to' }
  /**
   * Of a question beyond a selection: a node, or a relationship, whose id an earlier statement found in this role. A
   * field without fields of its own is made of `properties`.
   */
  | {
      readonly kind: 'lookup';
      readonly role: string;
      readonly label: 'Entity' | 'Source';
      readonly properties?: readonly string[];
    }
  | { readonly kind: 'found'; readonly role: string }
  | { readonly kind: 'degree' }
  | { readonly kind: 'neighborCounts' };

const extension = 'hoja';

/** The part of a field's options that says what it needs: `t.field({ ...needs(plan), … })`. */
export function needs(plan: FieldPlan): { readonly extensions: Readonly<Record<string, unknown>> } {
  return { extensions: { [extension]: plan } };
}

/** The same for stored properties, whatever the type. */
export function needsProperties(...properties: readonly string[]): {
  readonly extensions: Readonly<Record<string, unknown>>;
} {
  return needs({ kind: 'properties', properties: () => properties });
}

/** The same for a stored date: its text, and the days it can mean where they are asked for. */
export function needsEdtf(column: string): { readonly extensions: Readonly<Record<string, unknown>> } {
  return needs({
    kind: 'properties',
    properties: () => [column],
    byField: { earliest: [`${column}Earliest`], latest: [`${column}Latest`] },
  });
}

export function fieldPlanOf(field: GraphQLField<unknown, unknown>): FieldPlan | undefined {
  return field.extensions[extension] as FieldPlan | undefined;
}
