import { ownTurn } from '../engine/own-turn.ts';
import type { FairLine } from './fair-line.ts';

export interface TurnsOptions {
  readonly line: FairLine;
  readonly client: string;
  readonly signal: AbortSignal;
}

/** A turn ends when this much is made, or when it has taken so long. */
const turnLength = 32_768;
const turnMilliseconds = 10;

/**
 * Makes the pieces of a file in turns of the line: it has a place only while pieces are made, and none while the client
 * reads them, however slowly.
 */
export async function* takeTurns(
  pieces: AsyncIterable<string | Uint8Array>,
  { line, client, signal }: TurnsOptions,
): AsyncGenerator<string | Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  try {
    for (let isDone = false; !isDone;) {
      const made: (string | Uint8Array)[] = [];
      const leave = await line.enter(client, signal);
      try {
        await ownTurn();
        isDone = await makeSome(iterator, made);
      } finally {
        leave();
      }
      yield* made;
    }
  } finally {
    await iterator.return?.();
  }
}

/** Fills `made`; gives true when there is no further piece. */
async function makeSome(iterator: AsyncIterator<string | Uint8Array>, made: (string | Uint8Array)[]): Promise<boolean> {
  const end = performance.now() + turnMilliseconds;
  for (let length = 0; length < turnLength && performance.now() < end;) {
    const next = await iterator.next();
    if (next.done === true) return true;
    made.push(next.value);
    length += next.value.length;
  }
  return false;
}
