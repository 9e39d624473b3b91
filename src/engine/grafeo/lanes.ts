import { LRUCache } from 'lru-cache';
import type { EnginePlaces, RunOptions } from '../graph-engine.ts';
import { createGate } from '../gate.ts';

export type LaneOptions = { readonly [Key in 'signal' | 'urgency']?: RunOptions[Key] | undefined };

/** Lets statements run side by side. Statements that are slow, or may be slow, get at most half of the slots. */
export interface Lanes {
  /**
   * Resolves when there is room for the statement. The function that it gives must be called when the statement has
   * ended. Rejects with the signal's reason when aborted while waiting.
   */
  enter(cypher: string, options?: LaneOptions): Promise<() => void>;
  places(): EnginePlaces;
}

/** A statement that took no longer than this counts as quick from then on. */
const quickMilliseconds = 100;
/** One that reads few rows takes longer only when the machine is busy, so it stays quick for longer. */
const smallMilliseconds = 500;
const remembered = 2_000;

/**
 * The last run of a text decides whether it is quick. A text that never ran counts as slow unless it is known to read
 * few rows, so that nobody gets all slots by sending a new text each time. Quick statements can always use half of the
 * slots. A probe waits for no slot.
 */
export function createLanes(total: number): Lanes {
  const all = createGate(total);
  const slow = createGate(Math.max(1, Math.floor(total / 2)));
  const isQuickByText = new LRUCache<string, boolean>({ max: remembered });

  return {
    async enter(cypher, { signal, urgency } = {}) {
      if (urgency === 'PROBE') return () => undefined;
      const isSmall = urgency === 'SMALL';
      const isQuick = isQuickByText.get(cypher) ?? isSmall;
      const leaveSlow = isQuick ? undefined : await slow.enter(signal);
      const leaveAll = await all.enter(signal).catch((error: unknown) => {
        leaveSlow?.();
        throw error;
      });
      const start = performance.now();
      return () => {
        isQuickByText.set(cypher, performance.now() - start <= (isSmall ? smallMilliseconds : quickMilliseconds));
        leaveAll();
        leaveSlow?.();
      };
    },
    places: () => ({ total, taken: all.inside, waiting: all.waiting + slow.waiting }),
  };
}
