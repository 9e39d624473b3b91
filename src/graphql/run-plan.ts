import type { RunOptions } from '../engine/graph-engine.ts';
import type { Plan } from '../plan/plan.ts';
import type { Variables } from '../plan/selection.ts';
import type { Context } from './context.ts';

/** Runs the statement of a plan for the variables of a request. */
export function runPlan<Answer>(plan: Plan<Answer>, variables: Variables, context: Context): Promise<readonly Answer[]> {
  return context.engine.run(plan.statement(variables), runOptions(context));
}

/** The signal of a request, for statements that are run without a plan. */
export function runOptions({ deadline }: Pick<Context, 'deadline'>): RunOptions {
  return deadline === undefined ? {} : { signal: deadline.signal };
}
