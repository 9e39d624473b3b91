import { setTimeout as wait } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { QueryResult } from 'neo4j-driver';
import { HojaError } from '../../model/hoja-error.ts';
import type { ReadRelease } from '../graph-engine.ts';
import { readCommit, withCommit } from './whole-commits.ts';

export interface WholeReads {
  /**
   * Reads with a statement until the result is of one state of the graph. Without a commit meanwhile, that is one try.
   */
  read(cypher: string, tryRead: (cypher: string) => Promise<QueryResult>, patience: ReadPatience): Promise<WholeRead>;
}

export interface WholeRead {
  readonly result: QueryResult;
  /** The release that the graph held in that state; undefined for a statement that cannot say it, such as SHOW. */
  readonly release: ReadRelease | null | undefined;
}

export interface ReadPatience {
  /** The time at which to give up, by `performance.now()`. */
  readonly end: number;
  readonly signal?: AbortSignal | undefined;
}

const maximumTexts = 2_000;
const longestPauseMilliseconds = 250;

/** Remembers the last commit that a statement saw. */
export function createWholeReads(): WholeReads {
  const texts = new LRUCache<string, string | false>({ max: maximumTexts });
  let known: string | null | undefined;

  function textOf(cypher: string): string | undefined {
    const remembered = texts.get(cypher);
    const text = remembered ?? withCommit(cypher) ?? false;
    if (remembered === undefined) texts.set(cypher, text);
    return text === false ? undefined : text;
  }

  return {
    async read(cypher, tryRead, { end, signal }) {
      const text = textOf(cypher);
      if (text === undefined) return { result: await tryRead(cypher), release: undefined };
      for (let pause = 10; ; pause = Math.min(2 * pause, longestPauseMilliseconds)) {
        const before = known;
        const result = await tryRead(text);
        const { stamp, isUnderWay, release } = readCommit(result.records.pop()?.get(0));
        if (!isUnderWay) known = stamp;
        if (!isUnderWay && stamp === before) return { result, release };
        if (performance.now() + pause > end)
          throw new HojaError('ENGINE_UNAVAILABLE', 'Another release is being put in place; ask again in a moment.');
        if (isUnderWay)
          await wait(pause, undefined, signal === undefined ? {} : { signal }).catch(() => {
            signal?.throwIfAborted();
          });
      }
    },
  };
}
