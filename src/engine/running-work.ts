import { HojaError } from '../model/hoja-error.ts';
import { unlessGivenUp } from './give-up.ts';

/** What an engine has under way, so that closing it can wait for that. */
export interface RunningWork {
  /** Starts work and remembers it until it settles. Refused with ENGINE_UNAVAILABLE once the engine is closing. */
  start<T>(begin: () => Promise<T>): Promise<T>;
  /** Remembers what work that was started before left behind. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Refuses new work, and waits for what is under way, but not longer than told. True the first time only. */
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
