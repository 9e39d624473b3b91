import { LRUCache } from 'lru-cache';
import type { EnginePlaces } from '../graph-engine.ts';
import { createGate } from './gate.ts';

/** Lets statements run side by side. Statements that are slow, or may be slow, get at most half of the slots. */
export interface Lanes {
  /**
   * Resolves when there is room for the statement. The function that it gives must be called when the statement has
   * ended. Rejects with the signal's reason when aborted while waiting.
   */
  enter(cypher: string, signal?: AbortSignal): Promise<() => void>;
  places(): EnginePlaces;
}

/** A statement that took no longer than this counts as quick from then on. */
const quickMilliseconds = 100;
const remembered = 2_000;

/**
 * The last run of a text decides whether it is quick. A text that never ran counts as slow, so that nobody gets all
 * slots by sending a new text each time. Quick statements can always use half of the slots.
 */
export function createLanes(total: number): Lanes {
  const all = createGate(total);
  const slow = createGate(Math.max(1, Math.floor(total / 2)));
  const quick = new LRUCache<string, true>({ max: remembered });

  return {
    async enter(cypher, signal) {
      const leaveSlow = quick.has(cypher) ? undefined : await slow.enter(signal);
      const leaveAll = await all.enter(signal).catch((error: unknown) => {
        leaveSlow?.();
        throw error;
      });
      const start = performance.now();
      return () => {
        if (performance.now() - start <= quickMilliseconds) quick.set(cypher, true);
        else quick.delete(cypher);
        leaveAll();
        leaveSlow?.();
      };
    },
    places: () => ({ total, taken: all.inside, waiting: all.waiting + slow.waiting }),
  };
}
