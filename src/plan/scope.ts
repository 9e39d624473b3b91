import type { ParameterValue } from '../engine/statement.ts';
import { renderMayHold } from './as-of.ts';
import type { Page } from './order.ts';
import type { Late } from './selection.ts';

/**
 * Gives out the variable and parameter names of one statement, numbered in order of use, so that the same selection
 * gives the same text.
 */
export interface Scope {
  variable(prefix: string): string;
  /** Makes a parameter, `$p0` and so on. The same late value gives the same parameter. */
  readonly parameter: (value: Late<ParameterValue>) => string;
  readonly parameters: ReadonlyMap<string, Late<ParameterValue>>;
  /**
   * The condition that a node or relationship may hold on the day of the statement; no condition when the statement is
   * for all times.
   */
  readonly mayHold: (variable: string) => readonly string[];
  /** True when the statement answers as of a day. */
  readonly isAsOf: boolean;
  /**
   * Has the page checked in each request, also when only a count is asked for and the text holds nothing of the page.
   */
  readonly check: (page: Page) => void;
  readonly checks: readonly Late<unknown>[];
}

export function createScope(asOf: Late<string> | null): Scope {
  const parameters = new Map<string, Late<ParameterValue>>();
  const names = new Map<Late<ParameterValue>, string>();
  const checks: Late<unknown>[] = [];
  let variables = 0;
  const parameter = (value: Late<ParameterValue>): string => {
    const known = names.get(value);
    if (known !== undefined) return `$${known}`;
    const name = `p${parameters.size}`;
    names.set(value, name);
    parameters.set(name, value);
    return `$${name}`;
  };
  return {
    parameters,
    checks,
    check({ size, after, before }) {
      checks.push(size, ...(after === null ? [] : [after]), ...(before === null ? [] : [before]));
    },
    variable: (prefix) => `${prefix}${variables++}`,
    parameter,
    isAsOf: asOf !== null,
    mayHold: (variable) => (asOf === null ? [] : [renderMayHold(variable, parameter(asOf))]),
  };
}

/** One more than the page size: the extra row tells whether there are more. */
export function oneMore(page: Page): Late<number> {
  return (variables) => page.size(variables) + 1;
}
