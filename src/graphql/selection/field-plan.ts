import type { GraphQLField } from 'graphql';
import type { Condition } from '../../plan/condition.ts';
import type { Order } from '../../plan/order.ts';
import type { ConnectionSelection, Late } from '../../plan/selection.ts';

/** The coerced argument values of one field. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Makes a late value, which is read anew from the field's arguments in each request. */
export type FromArguments = <T>(read: (args: Arguments) => T) => Late<T>;

/**
 * What a connection field asks of the graph. A value that is read from `args` directly decides the text of the
 * statement; every other value must be late.
 */
export interface ConnectionQuestion {
  readonly pattern: ConnectionSelection['pattern'];
  readonly conditions: readonly Condition[];
  readonly order: Order;
}

/** Neighbours that a composed leaf reads. */
export interface PartQuestion {
  /** The key of the neighbours in the tree. It holds a space, so that no response key can be the same. */
  readonly key: string;
  /** The types of node that have these neighbours. */
  readonly onTypes: readonly string[];
  readonly question: ConnectionQuestion;
  /** The properties that are read of each neighbour, and of the relationship that leads to it. */
  readonly properties: readonly string[];
  readonly relationshipProperties: readonly string[];
  /** The largest number of neighbours that are read. */
  readonly most: number;
  readonly parts: readonly PartQuestion[];
}

/** What a GraphQL field needs from the graph, given in the field's extensions. A field without a plan needs nothing. */
export type FieldPlan =
  /**
   * Properties of the node or relationship; they may depend on the types that are possible. For a value with fields of
   * its own, `byField` names further properties that are read where that field is asked for.
   */
  | {
      readonly kind: 'properties';
      readonly properties: (types: readonly string[]) => readonly string[];
      readonly byField?: Readonly<Record<string, readonly string[]>>;
      readonly of?: 'relationship';
    }
  /**
   * A leaf made of properties and of neighbours. The neighbours are read once for each node, however often the leaf is
   * asked for.
   */
  | {
      readonly kind: 'composed';
      readonly properties: (types: readonly string[]) => readonly string[];
      readonly parts: readonly PartQuestion[];
    }
  /** An object made of properties. Some of its fields are references of the node. */
  | { readonly kind: 'embedded'; readonly properties: readonly string[] }
  /**
   * The nodes whose ids a property holds. For a list, `most` is the length that is counted as its cost; no statement
   * limits the list.
   */
  | {
      readonly kind: 'reference';
      readonly property: string;
      readonly label: string;
      readonly isList: boolean;
      readonly most?: number;
      readonly of?: 'relationship';
    }
  | { readonly kind: 'connection'; readonly ask: (args: Arguments, late: FromArguments) => ConnectionQuestion }
  /** The first neighbour of a connection, without the connection around it. */
  | { readonly kind: 'first'; readonly ask: (args: Arguments, late: FromArguments) => ConnectionQuestion }
  /**
   * A list of objects, each made of a neighbour and the relationship that leads to it; at most `most` of them. The
   * fields of such an object are `self`, `statement`, `end`, properties and references. `groupedBy` names properties of
   * the neighbours that are always read, so that the list can be grouped by them.
   */
  | {
      readonly kind: 'rows';
      readonly target: string;
      readonly most: number;
      readonly groupedBy?: readonly string[];
      readonly ask: (args: Arguments, late: FromArguments) => ConnectionQuestion;
    }
  /**
   * The neighbours that the questions ask for, the neighbours of those, and so on down to `depth`, which is at most
   * `levels`. The fields of each object are those of `rows`.
   */
  | {
      readonly kind: 'levels';
      readonly target: string;
      readonly questions: readonly ConnectionQuestion[];
      readonly levels: number;
      readonly depth: (args: Arguments) => number;
    }
  /**
   * The neighbour of a `rows` object (`self`), its relationship (`statement`), or an end of that relationship (`end`).
   */
  | { readonly kind: 'self' }
  | { readonly kind: 'statement' }
  | { readonly kind: 'end'; readonly end: 'from' | 'to' }
  /**
   * A node (`lookup`) or a relationship (`found`) whose id an earlier statement of the root field gave for this role. A
   * field without fields of its own reads `properties` of the node.
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

/** Gives the options of a field that say what it needs: `t.field({ ...needs(plan), … })`. */
export function needs(plan: FieldPlan): { readonly extensions: Readonly<Record<string, unknown>> } {
  return { extensions: { [extension]: plan } };
}

/** The options of a field that needs these properties, whatever the type. */
export function needsProperties(...properties: readonly string[]): {
  readonly extensions: Readonly<Record<string, unknown>>;
} {
  return needs({ kind: 'properties', properties: () => properties });
}

/** The options of a date field: its text, and its first and last day where they are asked for. */
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
