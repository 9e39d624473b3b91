import { LRUCache } from 'lru-cache';
import type { EnginePlaces } from '../graph-engine.ts';
import { createGate } from './gate.ts';

/** Lets statements run side by side, but those that take long, or may, only on half of the places. */
export interface Lanes {
  /**
   * Resolves when there is room, with what tells that the statement has ended. Rejects with the signal's reason when
   * aborted while waiting.
   */
  enter(cypher: string, signal?: AbortSignal): Promise<() => void>;
  places(): EnginePlaces;
}

/** A statement that took no longer is a quick one from then on. */
const quickMilliseconds = 100;
const remembered = 2_000;

/**
 * Whether a text is quick is known from its last run: one that never ran counts as slow, so that nobody gets all places
 * by asking something new each time. Quick ones always find half of the places.
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
