import { setMaxListeners } from 'node:events';
import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../graphql/context.ts';
import { HojaError } from '../model/hoja-error.ts';
import { codedError } from './coded-error.ts';

/** Time for fields to stop by themselves, so that the answer says which of them did not come. */
const graceMilliseconds = 500;

/**
 * Gives each operation a signal that is aborted when its time is over or its client has left. An operation that ignores
 * the signal is answered without data a moment later. An operation whose result is no promise costs no timer.
 */
export function useDeadline(milliseconds: number): Plugin<Context> {
  return {
    onExecute({ args, extendContext, executeFn, setExecuteFn }) {
      const { request } = args.contextValue as { readonly request: Client };
      const deadline = new Deadline(request, milliseconds);
      extendContext({ deadline });
      setExecuteFn((executionArguments) => {
        const result = executeFn(executionArguments) as ExecutionResult | Promise<ExecutionResult>;
        return result instanceof Promise ? deadline.waitFor(result) : result;
      });
    },
  };
}

/** The client of a request. It tells that it left by a signal, or it takes a listener, which costs less. */
type Client = Pick<Request, 'signal'> | LeavingClient;

export interface LeavingClient {
  /**
   * Calls the listener when the client leaves before its answer is sent. Returns a function that removes the listener.
   */
  readonly onLeft: (listener: () => void) => () => void;
}

class Deadline {
  readonly #client: Client;
  readonly #milliseconds: number;
  readonly #controller = new LazyController();
  #timer: NodeJS.Timeout | undefined;

  constructor(client: Client, milliseconds: number) {
    this.#client = client;
    this.#milliseconds = milliseconds;
  }

  /** The signal is made when it is first asked for. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  waitFor(result: Promise<ExecutionResult>): Promise<ExecutionResult> {
    const leave = (): void => {
      this.#controller.abort(new DOMException('The client has left', 'AbortError'));
    };
    const stopListening = onLeft(this.#client, leave);
    return new Promise<ExecutionResult>((resolve, reject) => {
      this.#timer = setTimeout(() => {
        this.#controller.abort(this.#tooLate());
        this.#timer = setTimeout(() => {
          resolve({ errors: [codedError('ENGINE_TIMEOUT', this.#tooLate().message)] });
        }, graceMilliseconds);
      }, this.#milliseconds);
      result.then(resolve, reject);
    }).finally(() => {
      clearTimeout(this.#timer);
      stopListening();
    });
  }

  #tooLate(): HojaError {
    return new HojaError(
      'ENGINE_TIMEOUT',
      `The answer was not ready within ${(this.#milliseconds / 1000).toFixed(1)} s. Ask for less at once, or try again later.`,
    );
  }
}

function onLeft(client: Client, listener: () => void): () => void {
  if ('onLeft' in client) return client.onLeft(listener);
  const { signal } = client;
  signal.addEventListener('abort', listener, { once: true });
  return () => {
    signal.removeEventListener('abort', listener);
  };
}

/** An AbortController whose signal is made when it is first asked for. */
class LazyController {
  #controller: AbortController | undefined;
  #reason: Error | undefined;

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      // One operation may run many statements side by side, and each adds a listener.
      setMaxListeners(0, this.#controller.signal);
      if (this.#reason !== undefined) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }

  abort(reason: Error): void {
    this.#reason ??= reason;
    this.#controller?.abort(reason);
  }
}
