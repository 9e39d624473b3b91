import type { GrafeoDB } from '@grafeo-db/js';
import { LRUCache } from 'lru-cache';
import { unlessGivenUp } from '../give-up.ts';
import type { RunOptions } from '../graph-engine.ts';
import type { Statement } from '../statement.ts';
import { searchedFields, type TextHit, type TextQuery } from '../text-search.ts';
import { createTextPostings, type TextPostings } from './text-postings.ts';
import { findFoundTexts, findSearchedIds, findSearchedRows } from './text-statements.ts';

/** Text search over a graph that can only be read by statements. */
export interface TextFinder {
  find(query: TextQuery, options: RunOptions): Promise<readonly TextHit[]>;
}

type Run = <Row>(statement: Statement<Row>, options: RunOptions) => Promise<readonly Row[]>;

/** The number of rows that one statement reads; that blocks the process for about a millisecond. */
const pageRows = 1_000;

/** About the texts of 10,000 entities. */
const keptCharacters = 10_000_000;

interface SearchedGraph {
  readonly index: TextPostings;
  /** The hits of former searches, because reading the texts of all hits takes most of the time of a search. */
  readonly hits: LRUCache<string, TextHit>;
}

/**
 * The index is built once for each epoch of the graph, when it is first used. Searches that come meanwhile wait for it.
 * A search that is given up does not stop the building.
 */
export function createTextFinder(database: Pick<GrafeoDB, 'currentEpoch'>, run: Run): TextFinder {
  let building: Promise<SearchedGraph> | undefined;
  let epoch: bigint | undefined;

  function currentGraph(): Promise<SearchedGraph> {
    const now = database.currentEpoch();
    if (building !== undefined && epoch === now) return building;
    const started = readGraph(run);
    building = started;
    epoch = now;
    // When the building fails, the next search tries it again.
    started.catch(() => {
      if (building === started) building = undefined;
    });
    return started;
  }

  async function readHits(ids: readonly string[], options: RunOptions): Promise<readonly TextHit[]> {
    return ids.length === 0 ? [] : run(findFoundTexts(ids), options);
  }

  return {
    async find(query, options) {
      const { index, hits } = await unlessGivenUp(currentGraph(), options);
      const found = index.find(query);
      const kept = found.flatMap(({ id }) => hits.get(id) ?? []);
      const keptIds = new Set(kept.map(({ id }) => id));
      const missing = found.map(({ id }) => id).filter((id) => !keptIds.has(id));
      const read = await readHits(missing, options);
      for (const hit of read) hits.set(hit.id, hit);
      const scoreById = new Map(found.map(({ id, score }) => [id, score]));
      return [...kept, ...read]
        .map((hit) => ({ ...hit, score: scoreById.get(hit.id) ?? 0 }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    },
  };
}

async function readGraph(run: Run): Promise<SearchedGraph> {
  const index = createTextPostings();
  const [ids = []] = await run(findSearchedIds, {});
  for (let start = 0; start < ids.length; start += pageRows) {
    await index.add(await run(findSearchedRows(ids.slice(start, start + pageRows)), {}));
  }
  return { index, hits: new LRUCache({ maxSize: keptCharacters, sizeCalculation: charactersOf }) };
}

function charactersOf({ texts }: TextHit): number {
  return 1 + searchedFields.reduce((sum, field) => texts[field].reduce((all, { length }) => all + length, sum), 0);
}
