import type { RunOptions } from '../engine/graph-engine.ts';
import type { Plan } from '../plan/plan.ts';
import type { Variables } from '../plan/selection.ts';
import type { Context } from './context.ts';

/**
 * The context of a request in which each plan runs once, also when the operation is executed a second time. The context
 * holds the rows itself: rows that a WeakMap held would outlive the next collection of garbage, which had to move them.
 */
export function rememberingRows(context: Context): Context {
  return { ...context, rows: new Map(), written: { characters: 0 } };
}

/** Runs the statement of a plan for the variables of a request. */
export function runPlan<Answer>(
  plan: Plan<Answer>,
  variables: Variables,
  context: Context,
): Promise<readonly Answer[]> {
  // The rows under a plan are those that it gave.
  const known = context.rows?.get(plan) as Promise<readonly Answer[]> | undefined;
  if (known !== undefined) return known;
  const rows = context.engine.run(plan.statement(variables), runOptions(context));
  context.rows?.set(plan, rows);
  return rows;
}

/** The options of a request for statements that run without a plan. */
export function runOptions({ deadline, isCheap = false }: Pick<Context, 'deadline' | 'isCheap'>): RunOptions {
  const urgency = isCheap ? ({ urgency: 'SMALL' } as const) : {};
  return deadline === undefined ? urgency : { ...urgency, signal: deadline.signal };
}
