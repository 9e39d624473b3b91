import { HojaError } from '../model/hoja-error.ts';
import { unlessGivenUp } from './give-up.ts';

/** The work that an engine is doing, so that closing the engine can wait for it. */
export interface RunningWork {
  /** Starts work and tracks it until it settles. Refuses with ENGINE_UNAVAILABLE when the engine is closing. */
  start<T>(begin: () => Promise<T>): Promise<T>;
  /** Tracks work that earlier work has left behind. */
  track<T>(work: Promise<T>): Promise<T>;
  /**
   * Refuses new work, and waits for the running work, but no longer than `milliseconds`. Gives true for the first call
   * only.
   */
  close(milliseconds: number): Promise<boolean>;
}

export function createRunningWork(): RunningWork {
  const underWay = new Set<Promise<unknown>>();
  let isClosed = false;

  async function track<T>(work: Promise<T>): Promise<T> {
    underWay.add(work);
    try {
      return await work;
    } finally {
      underWay.delete(work);
    }
  }

  async function untilDone(): Promise<void> {
    while (underWay.size > 0) await Promise.allSettled(underWay);
  }

  return {
    async start(begin) {
      if (isClosed)
        throw new HojaError(
          'ENGINE_UNAVAILABLE',
          'The graph database has been closed; open it again to ask it anything.',
        );
      return track(begin());
    },
    track,
    async close(milliseconds) {
      if (isClosed) return false;
      isClosed = true;
      await unlessGivenUp(untilDone(), { milliseconds }).catch(() => undefined);
      return true;
    },
  };
}
