import type { Plugin } from 'graphql-yoga';
import type { Context } from '../graphql/context.ts';
import { HojaError } from '../model/hoja-error.ts';

/** Gives each operation a signal that is aborted when its time is over or its client has left. */
export function useDeadline(milliseconds: number): Plugin<Context> {
  return {
    onExecute({ args, extendContext }) {
      const { request } = args.contextValue as { readonly request: Request };
      const controller = new AbortController();
      const timer = setTimeout(() => { controller.abort(tooLate(milliseconds)); }, milliseconds);
      const leave = (): void => { controller.abort(new DOMException('The client has left', 'AbortError')); };
      request.signal.addEventListener('abort', leave, { once: true });
      extendContext({ signal: controller.signal });
      return {
        onExecuteDone() {
          clearTimeout(timer);
          request.signal.removeEventListener('abort', leave);
        },
      };
    },
  };
}

function tooLate(milliseconds: number): HojaError {
  return new HojaError('ENGINE_TIMEOUT', `The answer was not ready within ${(milliseconds / 1000).toFixed(1)} s. Ask for less at once, or try again later.`);
}
