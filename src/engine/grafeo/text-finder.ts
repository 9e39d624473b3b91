import type { GrafeoDB } from '@grafeo-db/js';
import { unlessGivenUp } from '../give-up.ts';
import type { RunOptions } from '../graph-engine.ts';
import type { Statement } from '../statement.ts';
import type { TextHit, TextQuery } from '../text-search.ts';
import { createTextPostings, type TextPostings } from './text-postings.ts';
import { findFoundTexts, findSearchedIds, findSearchedRows } from './text-statements.ts';

/** Text search over a graph that can only be read by statements. */
export interface TextFinder {
  find(query: TextQuery, options: RunOptions): Promise<readonly TextHit[]>;
}

type Run = <Row>(statement: Statement<Row>, options: RunOptions) => Promise<readonly Row[]>;

/** The number of rows that one statement reads; that blocks the process for about a millisecond. */
const pageRows = 1_000;

/**
 * The index is built once for each epoch of the graph, when it is first used. Searches that come meanwhile wait for it.
 * A search that is given up does not stop the building.
 */
export function createTextFinder(database: Pick<GrafeoDB, 'currentEpoch'>, run: Run): TextFinder {
  let building: Promise<TextPostings> | undefined;
  let epoch: bigint | undefined;

  function currentIndex(): Promise<TextPostings> {
    const now = database.currentEpoch();
    if (building !== undefined && epoch === now) return building;
    const started = buildIndex(run);
    building = started;
    epoch = now;
    // When the building fails, the next search tries it again.
    started.catch(() => {
      if (building === started) building = undefined;
    });
    return started;
  }

  return {
    async find(query, { signal }) {
      const index = await unlessGivenUp(currentIndex(), { signal });
      const found = index.find(query);
      if (found.length === 0) return [];
      const hits = await run(findFoundTexts(found), signal === undefined ? {} : { signal });
      return hits.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    },
  };
}

async function buildIndex(run: Run): Promise<TextPostings> {
  const index = createTextPostings();
  const [ids = []] = await run(findSearchedIds, {});
  for (let start = 0; start < ids.length; start += pageRows) {
    await index.add(await run(findSearchedRows(ids.slice(start, start + pageRows)), {}));
  }
  return index;
}
