import type { GraphEngine } from '../engine/graph-engine.ts';
import { storedForm } from '../engine/release-marker.ts';
import type { WriteStatement } from '../engine/statement.ts';
import {
  findEntityIds,
  findRelationshipIds,
  findSourceIds,
  removeMarker,
  removeStatementsOf,
  writeMarker,
  writeStatementsOf,
  type LoadPhase,
  type LoadStatement,
} from './load-statements.ts';
import type { Release } from './release.ts';

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
}

/**
 * Loads a release into the graph and removes what is no longer in it. Loading the same release again changes nothing. A
 * load of up to `transactionRows` rows is one transaction: readers see the old release or the new one. A larger load
 * first removes the marker and writes it last, so that an interrupted load can be seen and repeated.
 */
export async function loadRelease(
  engine: GraphEngine,
  release: Release,
  options: LoadOptions = {},
): Promise<LoadResult> {
  const { onProgress, batchRows = 1_000, transactionRows = 20_000 } = options;
  await engine.prepare();
  const { release: loaded } = await engine.describe();
  if (loaded?.id === release.id && loaded.form === storedForm)
    return { status: 'UNCHANGED', releaseId: release.id, written: 0, removed: 0 };

  const [entities, sources, relationships] = await Promise.all([
    engine.run(findEntityIds),
    engine.run(findSourceIds),
    engine.run(findRelationshipIds),
  ]);
  const removals = removeStatementsOf(release, { entities, sources, relationships }, batchRows);
  const writes = writeStatementsOf(release, batchRows);
  const statements = [...removals, ...writes];
  const marker = writeMarker(release, new Date().toISOString(), writes);
  const write = writerOf(engine, rowsOf(statements), onProgress);

  if (rowsOf(statements) <= transactionRows) {
    await write(statements, [removeMarker], [marker]);
  } else {
    await engine.write([removeMarker]);
    for (const transaction of transactionsOf(statements, transactionRows)) await write(transaction);
    await engine.write([marker]);
  }
  return { status: 'LOADED', releaseId: release.id, written: rowsOf(writes), removed: rowsOf(removals) };
}

/**
 * Makes a function that writes statements in one transaction, with others before and after them, and reports the
 * progress of the whole load.
 */
function writerOf(engine: GraphEngine, total: number, onProgress: LoadOptions['onProgress']) {
  let done = 0;
  return (
    statements: readonly LoadStatement[],
    before: readonly WriteStatement[] = [],
    after: readonly WriteStatement[] = [],
  ): Promise<void> =>
    engine.write([...before, ...statements, ...after], (count) => {
      const statement = statements[count - 1 - before.length];
      if (statement === undefined) return;
      done += rowsOf([statement]);
      onProgress?.({ done, total, phase: statement.phase });
    });
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
