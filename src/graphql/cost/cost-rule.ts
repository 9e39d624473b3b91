import type { GraphQLField } from 'graphql';
import type { Arguments } from '../selection/field-plan.ts';

/**
 * How a field without a plan is counted; it stands in the field's extensions. A field of a value, or of one thing,
 * needs none.
 */
export type CostRule =
  /** A connection: the rows of a page, and one for its `totalCount`. */
  | { readonly kind: 'page' }
  /** So many rows, with what is asked under the field of each. */
  | { readonly kind: 'rows'; readonly rows: (args: Arguments) => number }
  /**
   * A question beyond a selection: rows that its own statements give, and how many things it finds at most in each
   * role.
   */
  | {
      readonly kind: 'question';
      readonly rows: (args: Arguments) => number;
      readonly found: (args: Arguments) => Readonly<Record<string, number>>;
    }
  /** A list of what the question around it found in a role; its rows are counted there. */
  | { readonly kind: 'items'; readonly role: string }
  | { readonly kind: 'count' }
  /** The rows of the field around it, as `edges`, `nodes` and `node` have those of their connection. */
  | { readonly kind: 'same' }
  /** Nothing is read for it, as the reason says. */
  | { readonly kind: 'free'; readonly reason: string };

const extension = 'hojaCost';

/** The part of a field's options that says how it is counted: `t.field({ ...costs(rule), … })`. */
export function costs(rule: CostRule): { readonly extensions: Readonly<Record<string, unknown>> } {
  return { extensions: { [extension]: rule } };
}

/** The same for a list that costs nothing. */
export function costsNothing(reason: string): { readonly extensions: Readonly<Record<string, unknown>> } {
  return costs({ kind: 'free', reason });
}

export function costRuleOf(field: GraphQLField<unknown, unknown>): CostRule | undefined {
  return field.extensions[extension] as CostRule | undefined;
}
