import type { RunOptions } from '../engine/graph-engine.ts';
import type { Plan } from '../plan/plan.ts';
import type { Variables } from '../plan/selection.ts';
import type { Context } from './context.ts';

/** By request: what the plans of its root fields gave. */
const remembered = new WeakMap<Context, Map<Plan<unknown>, Promise<readonly unknown[]>>>();

/** Has each plan of a request run only once, for when the operation is executed in a second way after the first has failed. */
export function rememberRows(context: Context): void {
  if (!remembered.has(context)) remembered.set(context, new Map());
}

/** Runs the statement of a plan for the variables of a request. */
export function runPlan<Answer>(plan: Plan<Answer>, variables: Variables, context: Context): Promise<readonly Answer[]> {
  const rowsByPlan = remembered.get(context);
  // What is remembered for a plan is what it gave.
  const known = rowsByPlan?.get(plan) as Promise<readonly Answer[]> | undefined;
  if (known !== undefined) return known;
  const rows = context.engine.run(plan.statement(variables), runOptions(context));
  rowsByPlan?.set(plan, rows);
  return rows;
}

/** The signal of a request, for statements that are run without a plan. */
export function runOptions({ deadline }: Pick<Context, 'deadline'>): RunOptions {
  return deadline === undefined ? {} : { signal: deadline.signal };
}
