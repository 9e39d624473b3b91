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

/** What a GraphQL field needs from the graph; it stands in the field's extensions. Fields without one need nothing. */
export type FieldPlan =
  /** Stored properties of the node or relationship; they may depend on the types that are possible here. */
  | { readonly kind: 'properties'; readonly properties: (types: readonly string[]) => readonly string[] }
  /** An object made of stored properties, some of whose fields are references of the node. */
  | { readonly kind: 'embedded'; readonly properties: readonly string[] }
  | { readonly kind: 'reference'; readonly property: string; readonly label: string; readonly isList: boolean }
  | { readonly kind: 'connection'; readonly ask: (args: Arguments, late: FromArguments) => ConnectionQuestion }
  | { readonly kind: 'end'; readonly end: 'from' | 'to' }
  | { readonly kind: 'degree' };

const extension = 'hoja';

/** The part of a field's options that says what it needs: `t.field({ ...needs(plan), … })`. */
export function needs(plan: FieldPlan): { readonly extensions: Readonly<Record<string, unknown>> } {
  return { extensions: { [extension]: plan } };
}

/** The same for stored properties, whatever the type. */
export function needsProperties(...properties: readonly string[]): { readonly extensions: Readonly<Record<string, unknown>> } {
  return needs({ kind: 'properties', properties: () => properties });
}

export function fieldPlanOf(field: GraphQLField<unknown, unknown>): FieldPlan | undefined {
  return field.extensions[extension] as FieldPlan | undefined;
}
