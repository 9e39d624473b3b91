import type { GraphEngine } from '../engine/graph-engine.ts';
import type { WriteStatement } from '../engine/statement.ts';
import { findEntityIds, findRelationshipIds, findSourceIds, removeMarker, removeStatementsOf, writeMarker, writeStatementsOf } from './load-statements.ts';
import type { Release } from './release.ts';

export interface LoadOptions {
  /** Told after each statement: rows written or removed so far, of how many. */
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Up to so many rows the whole load is one transaction. */
  readonly transactionRows?: number;
}

export interface LoadProgress {
  readonly done: number;
  readonly total: number;
  /** What was written last, as in `merge Law`. */
  readonly step: string;
}

export interface LoadResult {
  readonly status: 'LOADED' | 'UNCHANGED';
  readonly releaseId: string;
  /** Rows written; 0 when unchanged. */
  readonly written: number;
  /** Entities, sources and relationships that left the graph, not counting relationships that went with their entity. */
  readonly removed: number;
}

/**
 * Brings a release into the graph and removes what is no longer in it. A second load of the same release changes nothing.
 * Up to `transactionRows` it is one transaction: readers see the old release or the new one. Above, the marker is removed
 * first and written last, so that an interrupted load is seen, and can be repeated.
 */
export async function loadRelease(engine: GraphEngine, release: Release, { onProgress, transactionRows = 20_000 }: LoadOptions = {}): Promise<LoadResult> {
  await engine.prepare();
  const { release: loaded } = await engine.describe();
  if (loaded?.id === release.id) return { status: 'UNCHANGED', releaseId: release.id, written: 0, removed: 0 };

  const [entities, sources, relationships] = await Promise.all([engine.run(findEntityIds), engine.run(findSourceIds), engine.run(findRelationshipIds)]);
  const removals = removeStatementsOf(release, { entities, sources, relationships });
  const writes = writeStatementsOf(release);
  const statements = [...removals, ...writes];
  const total = rowsOf(statements);
  const marker = writeMarker(release.id, new Date().toISOString());

  let done = 0;
  const write = (batch: readonly WriteStatement[]) =>
    engine.write(batch, (index) => {
      const statement = batch[index - 1];
      if (statement === undefined) return;
      done += rowsOf([statement]);
      onProgress?.({ done, total, step: statement.name });
    });

  if (total <= transactionRows) {
    await write([removeMarker, ...statements, marker]);
  } else {
    await write([removeMarker]);
    for (const batch of batchesOf(statements, transactionRows)) await write(batch);
    await write([marker]);
  }
  return { status: 'LOADED', releaseId: release.id, written: rowsOf(writes), removed: rowsOf(removals) };
}

function rowsOf(statements: readonly WriteStatement[]): number {
  return statements.reduce((sum, { parameters }) => sum + (Array.isArray(parameters['rows']) ? parameters['rows'].length : 0), 0);
}

/** Statements in order, cut into transactions of at most so many rows; a statement that has more stands alone. */
function batchesOf(statements: readonly WriteStatement[], rows: number): readonly (readonly WriteStatement[])[] {
  const batches: WriteStatement[][] = [];
  let size = Infinity;
  for (const statement of statements) {
    const own = rowsOf([statement]);
    if (size + own > rows) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(statement);
    size += own;
  }
  return batches;
}
