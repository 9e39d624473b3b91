import { setImmediate } from 'node:timers/promises';

/** Work may go on for this long before requests that came meanwhile are looked at. */
const sliceMilliseconds = 10;

let last: Promise<void> = Promise.resolve();
let lastBegan = 0;

/**
 * Resolves in a turn of the event loop of its own, after all turns that were asked for before. Work of several
 * milliseconds asks for one, so that nobody has to wait for all such work together.
 */
export function ownTurn(): Promise<void> {
  const turn = last.then(async () => {
    await setImmediate();
    lastBegan = performance.now();
  });
  last = turn;
  return turn;
}

/**
 * The same where each piece of work is small but many can come at once: resolves at once while the last turn began
 * less than 10 ms ago.
 */
export async function ownTurnWhenDue(): Promise<void> {
  if (performance.now() - lastBegan >= sliceMilliseconds) await ownTurn();
}
