import type { Late, Variables } from '../../plan/selection.ts';

/** What is counted of one place of an operation: how many fields it has there, and what is read under it. */
export interface CountedScope {
  fields: number;
  readonly parts: Map<string, CountedPart>;
}

/** Something that is read: a connection, a list, a reference, a count. */
export interface CountedPart {
  /** Rows that the statement gives for each row above it. */
  readonly cost: Late<number>;
  /** Of how many things what stands under it is asked, for each row above it. */
  readonly rows: Late<number>;
  /** True of what a question beyond a selection found: so many in all, wherever it is shown. */
  readonly isTotal: boolean;
  /** How many subqueries it makes, and of how many what stands under it is a part. */
  readonly lookups: number;
  readonly copies: number;
  readonly under: CountedScope;
  /** It is asked for when all conditions of one of these hold. */
  readonly when: (readonly Condition[])[];
}

/** Whether `@skip` and `@include` leave something in. */
export type Condition = (variables: Variables) => boolean;

export interface Count {
  /** Rows that the statements can give. */
  readonly cost: number;
  /** Values that the answer can hold. */
  readonly values: number;
}

export function emptyScope(): CountedScope {
  return { fields: 0, parts: new Map() };
}

/** The part of a scope under a key; what is asked for twice under one key is read once. */
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

/** Counts a scope with the variables of one request, each of its rows as often as it is read and as it is shown. */
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

/** How many subqueries the statements have, whatever the variables. */
export function countLookups({ parts }: CountedScope): number {
  return [...parts.values()].reduce(
    (sum, { lookups, copies, under }) => sum + lookups + copies * countLookups(under),
    0,
  );
}

function isAsked({ when }: CountedPart, variables: Variables): boolean {
  return when.some((conditions) => conditions.every((condition) => condition(variables)));
}
