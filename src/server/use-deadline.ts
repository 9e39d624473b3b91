import { setMaxListeners } from 'node:events';
import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../graphql/context.ts';
import { HojaError } from '../model/hoja-error.ts';
import { codedError } from './coded-error.ts';

/** For fields to give up by themselves, so that the answer says which did not come. */
const graceMilliseconds = 500;

/**
 * Gives each operation a signal that is aborted when its time is over or its client has left. An operation that does
 * not heed the signal is answered without its data a moment later.
 */
export function useDeadline(milliseconds: number): Plugin<Context> {
  return {
    onExecute({ args, extendContext, executeFn, setExecuteFn }) {
      const { request } = args.contextValue as { readonly request: Request };
      const controller = new AbortController();
      // One operation may run many statements side by side, each of which listens.
      setMaxListeners(0, controller.signal);
      const timer = setTimeout(() => { controller.abort(tooLate(milliseconds)); }, milliseconds);
      const leave = (): void => { controller.abort(new DOMException('The client has left', 'AbortError')); };
      request.signal.addEventListener('abort', leave, { once: true });
      extendContext({ signal: controller.signal });
      let overdue: NodeJS.Timeout | undefined;
      setExecuteFn((executionArguments) => Promise.race([
        Promise.resolve(executeFn(executionArguments)),
        new Promise<ExecutionResult>((resolve) => {
          overdue = setTimeout(() => { resolve({ errors: [codedError('ENGINE_TIMEOUT', tooLate(milliseconds).message)] }); }, milliseconds + graceMilliseconds);
        }),
      ]));
      return {
        onExecuteDone() {
          clearTimeout(timer);
          clearTimeout(overdue);
          request.signal.removeEventListener('abort', leave);
        },
      };
    },
  };
}

function tooLate(milliseconds: number): HojaError {
  return new HojaError('ENGINE_TIMEOUT', `The answer was not ready within ${(milliseconds / 1000).toFixed(1)} s. Ask for less at once, or try again later.`);
}
