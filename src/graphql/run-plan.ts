import type { RunOptions } from '../engine/graph-engine.ts';
import type { Plan } from '../plan/plan.ts';
import type { Variables } from '../plan/selection.ts';
import type { Context } from './context.ts';

/**
 * The same request, in which each plan runs only once, for when the operation is executed in a second way after the
 * first has failed. The rows are a part of it: what a WeakMap holds outlives the next collection of garbage, which then
 * has all rows to move.
 */
export function rememberingRows(context: Context): Context {
  return { ...context, rows: new Map() };
}

/** Runs the statement of a plan for the variables of a request. */
export function runPlan<Answer>(
  plan: Plan<Answer>,
  variables: Variables,
  context: Context,
): Promise<readonly Answer[]> {
  // What is remembered for a plan is what it gave.
  const known = context.rows?.get(plan) as Promise<readonly Answer[]> | undefined;
  if (known !== undefined) return known;
  const rows = context.engine.run(plan.statement(variables), runOptions(context));
  context.rows?.set(plan, rows);
  return rows;
}

/** The signal of a request, for statements that are run without a plan. */
export function runOptions({ deadline }: Pick<Context, 'deadline'>): RunOptions {
  return deadline === undefined ? {} : { signal: deadline.signal };
}
