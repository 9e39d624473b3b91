import { setTimeout as wait } from 'node:timers/promises';

export interface RetryPolicy {
  readonly isRetriable: (error: unknown) => boolean;
  readonly signal?: AbortSignal | undefined;
}

const pausesInMilliseconds = [50, 200] as const;
/** After a try that took longer there is no other, so that a broken connection is reported within 5 s. */
const lastRetryAfterMilliseconds = 1_500;

/** Tries up to three times while the error is one that can pass. Rejects with the last error. */
export async function withRetry<T>(attempt: () => Promise<T>, { isRetriable, signal }: RetryPolicy): Promise<T> {
  const start = performance.now();
  for (const pause of pausesInMilliseconds) {
    try {
      return await attempt();
    } catch (error) {
      const isTooLate = performance.now() - start > lastRetryAfterMilliseconds;
      if (isTooLate || signal?.aborted === true || !isRetriable(error)) throw error;
    }
    await wait(pause, undefined, signal === undefined ? {} : { signal }).catch(() => {
      signal?.throwIfAborted();
    });
  }
  return attempt();
}
