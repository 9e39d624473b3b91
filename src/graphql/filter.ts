import type { ParameterValue } from '../engine/statement.ts';
import type { Condition, Subject } from '../plan/condition.ts';
import { builder } from './builder.ts';
import type { FromArguments } from './selection/field-plan.ts';
import { isSet } from './selection/page.ts';

export const dateRangeInput = builder.inputType('DateRange', {
  description:
    'Days from one to another, both included. A date matches when some day that it may mean lies in the range; a missing date never matches.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day; open when missing.' }),
    to: t.field({ type: 'Date', description: 'Last day; open when missing.' }),
  }),
});

export const numberRangeInput = builder.inputType('NumberRange', {
  description: 'Numbers from one to another, both included; a missing number never matches.',
  fields: (t) => ({
    min: t.float({ description: 'Smallest; open when missing.' }),
    max: t.float({ description: 'Largest; open when missing.' }),
  }),
});

/** Reads a value from the `filter` argument of a request. */
export type FilterReader = (filter: Filter) => unknown;
export type Filter = Readonly<Record<string, unknown>>;

/** The property that a filter input field compares, and how it compares it. */
export interface Comparison {
  readonly kind: 'in' | 'holdsAny' | 'dates' | 'numbers';
  readonly subject: Subject;
  readonly property: string;
}

/** Turns the fields that are set in a `filter` argument into conditions. */
export function conditionsOf(
  comparisons: ReadonlyMap<string, Comparison>,
  filter: unknown,
  late: FromArguments,
): readonly Condition[] {
  if (!isSet(filter)) return [];
  const given = filter as Filter;
  return [...comparisons]
    .filter(([name]) => isSet(given[name]))
    .flatMap(([name, comparison]) => conditionOf(name, comparison, given[name], late));
}

function conditionOf(
  name: string,
  { kind, subject, property }: Comparison,
  given: unknown,
  late: FromArguments,
): readonly Condition[] {
  const value = (read: (given: never) => unknown) =>
    late((args) => read((args.filter as Filter)[name] as never) as ParameterValue);
  if (kind === 'in' || kind === 'holdsAny') return [{ kind, subject, property, values: value((list) => list) }];
  const range = given as Filter;
  if (kind === 'numbers') {
    return [
      ...(isSet(range.min)
        ? [{ kind: 'atLeast', subject, property, value: value(({ min }: { min: number }) => min) } as const]
        : []),
      ...(isSet(range.max)
        ? [{ kind: 'atMost', subject, property, value: value(({ max }: { max: number }) => max) } as const]
        : []),
    ];
  }
  return [
    {
      kind: 'overlaps',
      subject,
      property,
      from: isSet(range.from) ? value(({ from }: { from: string }) => from) : null,
      to: isSet(range.to) ? value(({ to }: { to: string }) => to) : null,
    },
  ];
}
