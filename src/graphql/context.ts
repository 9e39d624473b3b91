import type { Question } from '../dataset/question.ts';
import type { GraphEngine, LoadedRelease } from '../engine/graph-engine.ts';
import type { Limits } from '../model/limits.ts';
import type { Plan } from '../plan/plan.ts';

/** What resolvers may use in one request. */
export interface Context {
  readonly engine: GraphEngine;
  /** The address of this service as seen from outside, without a slash at the end. IRIs start with it. */
  readonly publicUrl: string;
  /** The release that answers come from; null when the graph holds no release. */
  readonly release: LoadedRelease | null;
  /** The questions that this service knows by name. */
  readonly questions: readonly Question[];
  /** The limits that operations have to keep to; the default limits when missing. */
  readonly limits?: Limits;
  /** False for an operation that is dear by its counted cost; missing where nothing is counted. */
  readonly isCheap?: boolean;
  /** Its signal is aborted when the client has left or the time is over. */
  readonly deadline?: { readonly signal: AbortSignal };
  /** The rows that plans of root fields gave, kept where a plan may be run a second time. */
  readonly rows?: Map<Plan<unknown>, Promise<readonly unknown[]>>;
  /** The characters of the root fields that have been written. */
  readonly written?: { characters: number };
}
