import type { GraphEngine } from '../engine/graph-engine.ts';
import { HojaError } from '../model/hoja-error.ts';
import { findReleaseMarker, storedForm } from '../engine/release-marker.ts';
import type { WriteStatement } from '../engine/statement.ts';
import { bringOverStatementsOf, removeEarlierMarks } from './bring-over-statements.ts';
import { checkNames } from './check-names.ts';
import type { LoadPhase, LoadStatement } from './load-statement.ts';
import { removeMarker, writeMarker, writeStatementsOf } from './load-statements.ts';
import type { Release } from './release.ts';
import { formerStatementsOf, removeStatementsOf } from './remove-statements.ts';
import { findFormerIds, findStored } from './stored-graph.ts';

export interface LoadOptions {
  /** Called after each statement. In a single transaction, readers see nothing of it before the promise resolves. */
  readonly onProgress?: (progress: LoadProgress) => void;
  /**
   * The number of rows in one statement. More than 1,000 block the process while they are passed to the embedded
   * engine.
   */
  readonly batchRows?: number;
  /** A load with at most this many rows is one transaction. */
  readonly transactionRows?: number;
  /** Called when another load has to be waited for. */
  readonly onWait?: () => void;
  /** Stops the load when aborted. A load in a single transaction has then changed nothing, unless it was complete. */
  readonly signal?: AbortSignal;
}

/**
 * The rows that are written or removed so far, and how many there are in all. `phase` is that of the last statement.
 */
export interface LoadProgress {
  readonly done: number;
  readonly total: number;
  readonly phase: LoadPhase;
}

export interface LoadResult {
  readonly status: 'LOADED' | 'UNCHANGED';
  readonly releaseId: string;
  /** The entities, sources and relationships that were written; 0 when unchanged. */
  readonly written: number;
  /** The entities, sources and relationships that were removed from the graph. */
  readonly removed: number;
  /** Of the removed, the entities and sources that stay as former nodes, because others attached something to them. */
  readonly left: number;
}

/**
 * Loads a release into the graph and removes what is no longer in it. Loading the same release again changes nothing. A
 * load of up to `transactionRows` rows is one transaction: readers see the old release or the new one. A larger load
 * first removes the marker and writes it last, so that an interrupted load can be seen and repeated. Of several loads
 * at once, in this process or others, one follows the other.
 */
export async function loadRelease(
  engine: GraphEngine,
  release: Release,
  options: LoadOptions = {},
): Promise<LoadResult> {
  const unchanged: LoadResult = { status: 'UNCHANGED', releaseId: release.id, written: 0, removed: 0, left: 0 };
  if (await seemsToHold(engine, release)) return unchanged;
  return engine.inTurn(async () => {
    await checkNames(engine);
    return (await holds(engine, release)) ? unchanged : load(engine, release, options);
  }, options);
}

/**
 * Asked before anything is written, so that a user who may only read learns that there is nothing to do. While another
 * load makes a large commit, this cannot be read.
 */
async function seemsToHold(engine: GraphEngine, release: Release): Promise<boolean> {
  try {
    await checkNames(engine);
    return await holds(engine, release);
  } catch (error) {
    if (error instanceof HojaError && error.code === 'ENGINE_UNAVAILABLE') return false;
    throw error;
  }
}

async function holds(engine: GraphEngine, { id }: Release): Promise<boolean> {
  const [marker, ...others] = await engine.run(findReleaseMarker);
  return marker?.id === id && marker.form === storedForm && others.length === 0;
}

async function load(engine: GraphEngine, release: Release, options: LoadOptions): Promise<LoadResult> {
  const { batchRows = 1_000, transactionRows = 20_000, signal } = options;
  const run = signal === undefined ? {} : { signal };
  await engine.prepare(run);
  const stored = await findStored(engine);
  const renames = bringOverStatementsOf(stored, batchRows);
  const removals = removeStatementsOf(release, stored, batchRows);
  const writes = writeStatementsOf(release, batchRows);
  const statements = [...renames, ...removals, ...formerStatementsOf(release, stored, batchRows), ...writes];
  const removeMarkers = [removeMarker, ...(stored.earlier.isReplaced ? removeEarlierMarks : [])];
  const marker = writeMarker(release, new Date().toISOString(), writes);
  const write = writerOf(engine, rowsOf(statements), options);

  if (rowsOf(statements) <= transactionRows) {
    await write(statements, removeMarkers, [marker]);
  } else {
    await write([], removeMarkers);
    for (const transaction of transactionsOf(statements, transactionRows)) await write(transaction);
    await write([], [], [marker]);
  }
  // What the earlier form was looked up by can go now.
  if (renames.length > 0) await engine.prepare(run);
  const known = new Set(stored.former);
  const left = (await engine.run(findFormerIds)).filter((id) => !known.has(id)).length;
  return { status: 'LOADED', releaseId: release.id, written: rowsOf(writes), removed: rowsOf(removals), left };
}

/**
 * Makes a function that writes statements in one transaction, with others before and after them, and reports the
 * progress of the whole load.
 */
function writerOf(engine: GraphEngine, total: number, { onProgress, signal }: LoadOptions) {
  let done = 0;
  return (
    statements: readonly LoadStatement[],
    before: readonly WriteStatement[] = [],
    after: readonly WriteStatement[] = [],
  ): Promise<void> =>
    engine.write(
      [...before, ...statements, ...after],
      (count) => {
        const statement = statements[count - 1 - before.length];
        if (statement === undefined) return;
        done += rowsOf([statement]);
        onProgress?.({ done, total, phase: statement.phase });
      },
      signal === undefined ? {} : { signal },
    );
}

function rowsOf(statements: readonly LoadStatement[]): number {
  return statements.reduce((sum, { rows }) => sum + rows, 0);
}

/**
 * Groups statements, in order, into transactions of at most this many rows. A statement with more rows is a transaction
 * of its own.
 */
function transactionsOf(
  statements: readonly LoadStatement[],
  transactionRows: number,
): readonly (readonly LoadStatement[])[] {
  const transactions: LoadStatement[][] = [];
  let rows = Infinity;
  for (const statement of statements) {
    if (rows + statement.rows > transactionRows) {
      transactions.push([]);
      rows = 0;
    }
    transactions.at(-1)?.push(statement);
    rows += statement.rows;
  }
  return transactions;
}
