import type { ParameterValue } from '../engine/statement.ts';
import type { Page } from './order.ts';
import type { Late } from './selection.ts';

/** Hands out the names of one statement, numbered in the order of use, so that the same selection gives the same text. */
export interface Scope {
  variable(prefix: string): string;
  /** `$p0` and so on; the same late value is the same parameter. */
  readonly parameter: (value: Late<ParameterValue>) => string;
  readonly parameters: ReadonlyMap<string, Late<ParameterValue>>;
  /** Has a page checked in each request, also where nothing of it stands in the text because only a count is asked for. */
  readonly check: (page: Page) => void;
  readonly checks: readonly Late<unknown>[];
}

export function createScope(): Scope {
  const parameters = new Map<string, Late<ParameterValue>>();
  const names = new Map<Late<ParameterValue>, string>();
  const checks: Late<unknown>[] = [];
  let variables = 0;
  return {
    parameters,
    checks,
    check({ size, after, before }) {
      checks.push(size, ...(after === null ? [] : [after]), ...(before === null ? [] : [before]));
    },
    variable: (prefix) => `${prefix}${variables++}`,
    parameter(value) {
      const known = names.get(value);
      if (known !== undefined) return `$${known}`;
      const name = `p${parameters.size}`;
      names.set(value, name);
      parameters.set(name, value);
      return `$${name}`;
    },
  };
}
