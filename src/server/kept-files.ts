import { LRUCache } from 'lru-cache';
import { createGate } from '../engine/gate.ts';
import type { FileStream } from './stream-file.ts';

/** A file as it is sent: all its bytes, or, of a large one, its pieces, which are made as they are read. */
export type MadeFile = Buffer | AsyncIterable<Buffer>;

export interface KeptFiles {
  /**
   * Gives the file of this key. Who asks for one that is being made waits for it, so it is made once. Files are made a
   * few at a time, whether their readers are quick or slow. Rejects with the error of making it.
   */
  find(key: string, make: () => FileStream, signal: AbortSignal): Promise<MadeFile>;
}

/** A larger file is not kept: it is made as its reader takes it, and takes this much memory. */
export const keptFileBytes = 4_000_000;
/** Nor is one kept that has more bytes before it is compressed: its first readers would wait too long. */
const plainFileBytes = 12_000_000;
const bytesOfAll = 32_000_000;
const madeAtOnce = 3;
const largeKeys = 1_000;

export function createKeptFiles(): KeptFiles {
  const kept = new LRUCache<string, Buffer>({ maxSize: bytesOfAll, sizeCalculation: ({ length }) => length + 1 });
  const large = new LRUCache<string, true>({ max: largeKeys });
  const underWay = new Map<string, Promise<MadeFile>>();
  const gate = createGate(madeAtOnce);

  async function makeInTurn(key: string, make: () => FileStream, signal: AbortSignal): Promise<MadeFile> {
    const leave = await gate.enter(signal);
    try {
      const file = await begin(make());
      if (Buffer.isBuffer(file)) kept.set(key, file);
      else large.set(key, true);
      return file;
    } finally {
      leave();
    }
  }

  return {
    async find(key, make, signal) {
      for (;;) {
        const known = kept.get(key);
        if (known !== undefined) return known;
        if (large.has(key)) return makeInTurn(key, make, signal);
        const others = underWay.get(key);
        if (others === undefined) break;
        // When it failed, as it does when its own client leaves, or is large, the next one makes it.
        const file = await others.catch(() => undefined);
        signal.throwIfAborted();
        if (Buffer.isBuffer(file)) return file;
      }
      const making = makeInTurn(key, make, signal).finally(() => underWay.delete(key));
      underWay.set(key, making);
      return making;
    },
  };
}

async function begin({ pieces, made }: FileStream): Promise<MadeFile> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let bytes = 0;
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    first.push(next.value);
    bytes += next.value.length;
    if (bytes > keptFileBytes || made() > plainFileBytes) return goOn(first, iterator);
  }
  return Buffer.concat(first);
}

async function* goOn(first: Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  for (let piece = first.shift(); piece !== undefined; piece = first.shift()) yield piece;
  yield* { [Symbol.asyncIterator]: () => rest };
}
