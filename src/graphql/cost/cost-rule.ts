import type { GraphQLField } from 'graphql';
import type { Arguments } from '../selection/field-plan.ts';

/**
 * How to count a field that has no plan, given in the field's extensions. A field that gives a value or a single object
 * needs no rule.
 * A "question" is a root field that reads by statements of its own, such as `search` or `paths`; a "role" is a name for
 * the ids that such a statement gives.
 */
export type CostRule =
  /** A connection: the rows of a page, and one more for its `totalCount`. */
  | { readonly kind: 'page' }
  /** As many rows as `rows` says; the fields below are counted for each row. */
  | { readonly kind: 'rows'; readonly rows: (args: Arguments) => number }
  /** A question: the rows of its own statements, and the largest number of things that it finds for each role. */
  | {
      readonly kind: 'question';
      readonly rows: (args: Arguments) => number;
      readonly found: (args: Arguments) => Readonly<Record<string, number>>;
    }
  /** A list of the things that the question around it found for a role. Their rows are counted at the question. */
  | { readonly kind: 'items'; readonly role: string }
  | { readonly kind: 'count' }
  /** A field of the same rows as the field around it: `edges`, `nodes` and `node` of a connection. */
  | { readonly kind: 'same' }
  /** Nothing is read for it. The reason says why. */
  | { readonly kind: 'free'; readonly reason: string };

const extension = 'hojaCost';

/** Gives the options of a field that say how it is counted: `t.field({ ...costs(rule), … })`. */
export function costs(rule: CostRule): { readonly extensions: Readonly<Record<string, unknown>> } {
  return { extensions: { [extension]: rule } };
}

/** The options of a list that costs nothing. */
export function costsNothing(reason: string): { readonly extensions: Readonly<Record<string, unknown>> } {
  return costs({ kind: 'free', reason });
}

export function costRuleOf(field: GraphQLField<unknown, unknown>): CostRule | undefined {
  return field.extensions[extension] as CostRule | undefined;
}
