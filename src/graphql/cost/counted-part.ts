import type { Late, Variables } from '../../plan/selection.ts';

/** The count of one level of an operation: how many fields it has, and the parts that are read for it. */
export interface CountedScope {
  fields: number;
  readonly parts: Map<string, CountedPart>;
}

/** Something that a statement reads: a connection, a list, a reference, a count. */
export interface CountedPart {
  /** The rows that the statement gives for each row of the level above. */
  readonly cost: Late<number>;
  /** The number of things for which the fields below are asked, for each row of the level above. */
  readonly rows: Late<number>;
  /** True for things that a question found: `rows` is then their number in all, however often they are shown. */
  readonly isTotal: boolean;
  /** The number of its own subqueries, and how often the subqueries below it are written out. */
  readonly lookups: number;
  readonly copies: number;
  readonly under: CountedScope;
  /** It is read when all conditions of at least one of these lists hold. */
  readonly when: (readonly Condition[])[];
}

/** True when `@skip` and `@include` leave a field in. */
export type Condition = (variables: Variables) => boolean;

export interface Count {
  /** The number of rows that the statements can give. */
  readonly cost: number;
  /** The number of values that the answer can hold. */
  readonly values: number;
}

export function emptyScope(): CountedScope {
  return { fields: 0, parts: new Map() };
}

/** The part of a scope with a key. What is asked for twice with one key is read once, so it is one part. */
export function partAt(
  { parts }: CountedScope,
  key: string,
  conditions: readonly Condition[],
  create: () => Omit<CountedPart, 'under' | 'when'>,
): CountedPart {
  const part = parts.get(key) ?? { ...create(), under: emptyScope(), when: [] };
  parts.set(key, part);
  part.when.push(conditions);
  return part;
}

/**
 * Counts a scope with the variables of one request. `read` is how often the rows above are read, `shown` how often the
 * answer shows them.
 */
export function countScope(scope: CountedScope, variables: Variables, read = 1, shown = 1): Count {
  let cost = 0;
  let values = shown * scope.fields;
  for (const part of scope.parts.values()) {
    if (!isAsked(part, variables)) continue;
    const rows = part.rows(variables);
    const under = part.isTotal
      ? countScope(part.under, variables, rows, Math.max(shown, rows))
      : countScope(part.under, variables, read * rows, shown * rows);
    cost += (part.isTotal ? 1 : read) * part.cost(variables) + under.cost;
    values += under.values;
  }
  return { cost, values };
}

/** The number of subqueries in the statements; it does not depend on variables. */
export function countLookups({ parts }: CountedScope): number {
  return [...parts.values()].reduce(
    (sum, { lookups, copies, under }) => sum + lookups + copies * countLookups(under),
    0,
  );
}

function isAsked({ when }: CountedPart, variables: Variables): boolean {
  return when.some((conditions) => conditions.every((condition) => condition(variables)));
}
