import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { statusOf } from './coded-error.ts';

/**
 * Sets the HTTP status of the worst error when an answer has coded errors and no data. An answer with any data stays
 * 200.
 */
export function useStatus(): Plugin {
  return {
    onExecutionResult(execution) {
      const { result } = execution;
      if (result === undefined || Array.isArray(result) || Symbol.asyncIterator in result) return;
      const status = statusOfResult(result as ExecutionResult);
      if (status !== undefined)
        execution.setResult({
          ...result,
          extensions: { ...result.extensions, http: { ...httpOf(result as ExecutionResult), status } },
        });
    },
  };
}

function httpOf({ extensions }: ExecutionResult): object {
  return (extensions?.http as object | undefined) ?? {};
}

function statusOfResult({ data, errors = [] }: ExecutionResult): number | undefined {
  if (Object.values(data ?? {}).some((value) => value !== null)) return undefined;
  const statuses = errors.map(({ extensions }) => statusOf(extensions.code));
  const known = statuses.filter((status) => status !== undefined);
  return known.length > 0 && known.length === statuses.length ? Math.max(...known) : undefined;
}
