import { HojaError } from '../model/hoja-error.ts';

/** Says when to stop waiting for the database. */
export interface Patience {
  /** The time to wait; without end when missing. */
  readonly milliseconds?: number;
  /** Ends the wait when aborted. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Settles like the work, unless patience ends first. Then it rejects at once with the signal's reason or with
 * ENGINE_TIMEOUT, and the result of the work is ignored.
 */
export function unlessGivenUp<T>(work: PromiseLike<T>, { milliseconds, signal }: Patience): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer =
      milliseconds === undefined
        ? undefined
        : setTimeout(() => {
            giveUp(engineTimeout(milliseconds));
          }, milliseconds);
    const onAbort = (): void => {
      giveUp(signal?.reason as Error);
    };
    const stop = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const giveUp = (reason: Error): void => {
      stop();
      reject(reason);
    };
    Promise.resolve(work).finally(stop).then(resolve, reject);
    if (signal?.aborted === true) onAbort();
    else signal?.addEventListener('abort', onAbort, { once: true });
  });
}

function engineTimeout(milliseconds: number): HojaError {
  return new HojaError(
    'ENGINE_TIMEOUT',
    `The graph database did not answer within ${(milliseconds / 1000).toFixed(1)} s. Ask for less at once, or try again later.`,
  );
}
