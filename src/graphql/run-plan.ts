import type { RunOptions } from '../engine/graph-engine.ts';
import type { Plan } from '../plan/plan.ts';
import type { Variables } from '../plan/selection.ts';
import type { Context } from './context.ts';

/** What the plans of one request gave; each root field has its own. */
export type RememberedRows = Map<Plan<unknown>, Promise<readonly unknown[]>>;

/** Runs the statement of a plan for the variables of a request; once, where the request remembers. */
export function runPlan<Answer>(plan: Plan<Answer>, variables: Variables, context: Context): Promise<readonly Answer[]> {
  // What is remembered for a plan is what it gave.
  const known = context.remembered?.get(plan) as Promise<readonly Answer[]> | undefined;
  if (known !== undefined) return known;
  const rows = context.engine.run(plan.statement(variables), runOptions(context));
  context.remembered?.set(plan, rows);
  return rows;
}

/** The signal of a request, for statements that are run without a plan. */
export function runOptions({ deadline }: Pick<Context, 'deadline'>): RunOptions {
  return deadline === undefined ? {} : { signal: deadline.signal };
}
