import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { ownTurn } from '../engine/own-turn.ts';
import type { Context } from '../graphql/context.ts';
import { HojaError } from '../model/hoja-error.ts';
import { codedError } from './coded-error.ts';
import { LineFull, type FairLine } from './fair-line.ts';
import type { WatchedContext } from './telemetry/use-operation-watch.ts';

type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

/**
 * Lets dear operations wait in the line of their address before they are executed, within their time. It must come
 * after the plugin that counts the cost and before the one that sets the deadline.
 */
export function useFairLine(line: FairLine): Plugin<Context & WatchedContext> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { isCheap, client } = args.contextValue as Context & WatchedContext;
      if (isCheap !== false) return;
      const name = client?.() ?? '';
      const execute = executeFn as Execute;
      setExecuteFn(async (given: ExecutionArgs) => {
        const { deadline } = given.contextValue as Context;
        const entered = await enter(line, name, deadline?.signal);
        if (typeof entered !== 'function') return entered;
        try {
          await ownTurn();
          return await execute(given);
        } finally {
          entered();
        }
      });
    },
  };
}

/** The function that leaves the line, or the answer to an operation whose turn does not come. */
async function enter(
  line: FairLine,
  name: string,
  signal: AbortSignal | undefined,
): Promise<(() => void) | ExecutionResult> {
  try {
    line.checkRoom(name);
    return await line.enter(name, signal);
  } catch (error) {
    if (!(error instanceof HojaError)) throw error;
    const errors = [codedError(error.code, error.message)];
    if (!(error instanceof LineFull)) return { errors };
    return { errors, extensions: { http: { headers: { 'retry-after': String(error.retryAfterSeconds) } } } };
  }
}
