import type { GraphQLError } from 'graphql';
import type { Log } from '../log.ts';

/** Bugs behind answers of "Internal error". */
export interface BugReports {
  /** Keeps what an error that clients will see stands for. */
  keep(masked: GraphQLError, cause: unknown): void;
  /** Logs the bugs behind the errors of an answer, each once, and gives those errors the id of the request. */
  report(errors: readonly GraphQLError[], requestId: string): void;
}

export function createBugReports(log: Log): BugReports {
  const causes = new WeakMap<GraphQLError, { readonly cause: unknown }>();
  return {
    keep: (masked, cause) => {
      causes.set(masked, { cause });
    },
    report(errors, requestId) {
      for (const error of errors) {
        const bug = causes.get(error);
        if (bug === undefined) continue;
        causes.delete(error);
        error.extensions.id = requestId;
        log('error', 'A request failed by a bug', { requestId, error: bug.cause });
      }
    },
  };
}
