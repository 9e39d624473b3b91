import { setTimeout as wait } from 'node:timers/promises';

export interface RetryPolicy {
  readonly isRetriable: (error: unknown) => boolean;
  readonly signal?: AbortSignal | undefined;
}

const pausesInMilliseconds = [50, 200] as const;
/** A try that took longer is the last one, so that trouble with the connection is answered within 5 s. */
const lastRetryAfterMilliseconds = 1_500;

/** Tries up to three times while the failure is one that can pass; rejects with the last failure. */
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
