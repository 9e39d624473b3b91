import { getOperationAST, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { observeEngine } from '../../engine/observe-engine.ts';
import type { Context } from '../../graphql/context.ts';
import type { BugReports } from './bug-reports.ts';
import { countStatements } from './count-statements.ts';
import type { Exchange } from './exchange.ts';
import type { Observer } from './observer.ts';

/** The server context that a caller passes to Yoga with a request. */
export interface WatchedContext {
  readonly exchange?: Exchange | undefined;
  /** Gives the address that the request counts for; missing for a request without a network. */
  readonly client?: () => string;
}

/** Operation names are read by people; longer names are cut. */
const longestName = 80;

/**
 * Fills into the exchange what the operation was, what it cost and how often it asked the engine, and reports its bugs.
 * It must be the first plugin, so that it sees what other plugins refuse.
 */
export function useOperationWatch(observers: readonly Observer[], bugs: BugReports): Plugin<Context & WatchedContext> {
  const beginnings = observers.flatMap(({ onOperation }) => onOperation ?? []);
  return {
    onExecute({ args, extendContext }) {
      const { exchange, engine } = args.contextValue as Context & WatchedContext;
      if (exchange === undefined) return;
      const operation = getOperationAST(args.document as DocumentNode, args.operationName as string | undefined);
      exchange.operationName = operation?.name?.value.slice(0, longestName);
      exchange.operationType = operation?.operation;
      let watched = countStatements(engine, exchange);
      for (const onOperation of beginnings) watched = observeEngine(watched, onOperation(exchange));
      extendContext({ engine: watched });
    },
    onExecutionResult({ result, context }) {
      const { exchange } = context as unknown as WatchedContext;
      if (exchange === undefined || result === undefined || Array.isArray(result) || Symbol.asyncIterator in result)
        return;
      exchange.isOperation = true;
      note(exchange, result as ExecutionResult, bugs);
    },
    // For requests that never became an operation, such as a body that is not JSON.
    onResultProcess({ result, serverContext }) {
      const { exchange } = serverContext as WatchedContext;
      if (exchange !== undefined && 'errors' in result) note(exchange, result as ExecutionResult, bugs);
    },
  };
}

function note(exchange: Exchange, { errors, extensions }: ExecutionResult, bugs: BugReports): void {
  const cost = extensions?.cost as { readonly used: number } | undefined;
  if (cost !== undefined) exchange.cost = cost.used;
  if (errors === undefined) return;
  bugs.report(errors, exchange.id);
  exchange.codes = [...new Set(errors.flatMap(({ extensions: { code } }) => (typeof code === 'string' ? [code] : [])))];
}
