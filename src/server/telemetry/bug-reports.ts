import type { GraphQLError } from 'graphql';
import type { Log } from '../log.ts';

/** Keeps the bugs behind answers of "Internal error", to log them. */
export interface BugReports {
  /** Keeps the cause of an error that clients see only as "Internal error". */
  keep(masked: GraphQLError, cause: unknown): void;
  /** Logs the bugs behind the errors of an answer, each once, and writes the id of the request into those errors. */
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
