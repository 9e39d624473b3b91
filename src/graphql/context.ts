import type { Question } from '../dataset/question.ts';
import type { GraphEngine, LoadedRelease } from '../engine/graph-engine.ts';
import type { Limits } from '../model/limits.ts';
import type { Plan } from '../plan/plan.ts';

/** What resolvers may use of one request. */
export interface Context {
  readonly engine: GraphEngine;
  /** Where this service is reached from outside, without a slash at the end; IRIs start with it. */
  readonly publicUrl: string;
  /** The release that answers come from; null when the graph holds none. */
  readonly release: LoadedRelease | null;
  /** The questions that this service knows by name. */
  readonly questions: readonly Question[];
  /** The limits that operations have to keep to; those of the table when missing. */
  readonly limits?: Limits;
  /** Its signal is aborted when the client left or the time is over. */
  readonly deadline?: { readonly signal: AbortSignal };
  /** What the plans of its root fields gave, where they may be asked a second time. */
  readonly rows?: Map<Plan<unknown>, Promise<readonly unknown[]>>;
}
