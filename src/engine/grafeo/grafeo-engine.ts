import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import { HojaError } from '../../model/hoja-error.ts';
import { describeContents } from '../description.ts';
import { unlessGivenUp } from '../give-up.ts';
import type { GraphEngine, RunOptions, TurnOptions } from '../graph-engine.ts';
import { ownTurnWhenDue } from '../own-turn.ts';
import { checkParameters, checkWriteParameters } from '../parameter-values.ts';
import { plainValues } from '../row-values.ts';
import { createRunningWork } from '../running-work.ts';
import type { SortedPage } from '../sorted-page.ts';
import type { Statement, WriteStatement } from '../statement.ts';
import { createGate } from '../gate.ts';
import { translateGrafeoError } from './grafeo-errors.ts';
import { createLanes } from './lanes.ts';
import { openFile, openInMemory } from './open-database.ts';
import { createReleaseByEpoch } from './release-by-epoch.ts';
import { schemaStatements } from './schema-statements.ts';
import { createSortedIds } from './sorted-ids.ts';
import { createTextFinder } from './text-finder.ts';

export interface GrafeoOptions {
  /** The file of the graph, opened when it exists, else created. In memory when missing. */
  readonly file?: string;
  /** Opens the file only for reading: several processes may then have it open, and writing is refused. */
  readonly isReadOnly?: boolean;
  /** The number of statements that run at once, slow ones in at most half of the slots; the others wait. */
  readonly statementsAtOnce?: number;
}

const drainMilliseconds = 5_000;
/** How often a reading is repeated because of writes; a load is a few of them at most. */
const mostReadings = 20;

/**
 * Opens the embedded graph database. It cannot cancel: a statement that was given up runs on in the background and
 * keeps its slot. Only one process at a time can hold a file.
 */
export async function openGrafeoEngine({
  file,
  isReadOnly = false,
  statementsAtOnce = 4,
}: GrafeoOptions = {}): Promise<GraphEngine> {
  const database = file === undefined ? await openInMemory() : await openFile({ file, isReadOnly });
  const work = createRunningWork();
  const lanes = createLanes(statementsAtOnce);
  const writing = createGate(1);
  const inLine = createGate(1);
  const texts = createTextFinder(database, read);
  const releases = createReleaseByEpoch(database, read);
  const sortedIds = createSortedIds(database, read);

  async function readPage<Row>(
    statement: Statement<Row>,
    page: SortedPage,
    options: RunOptions,
  ): Promise<readonly Row[]> {
    return read(await sortedIds.narrow(statement, page, options), options);
  }

  /** Reads until no write has ended meanwhile: all that was read, also by several statements, is then of one state. */
  async function readWhole<Result>(reading: () => Promise<Result>, { onRelease }: RunOptions): Promise<Result> {
    for (let attempt = 1; attempt <= mostReadings; attempt += 1) {
      const epoch = database.currentEpoch();
      const result = await reading();
      const release = onRelease === undefined ? null : await releases.at(epoch);
      if (database.currentEpoch() !== epoch) continue;
      onRelease?.(release);
      return result;
    }
    throw new HojaError('ENGINE_UNAVAILABLE', 'The graph is being changed all the time; ask again in a moment.');
  }

  async function read<Row>(statement: Statement<Row>, { signal, urgency }: RunOptions): Promise<readonly Row[]> {
    checkParameters(statement.name, statement.parameters);
    const leave = await lanes.enter(statement.cypher, { signal, urgency });
    const running = work.track(database.executeCypher(statement.cypher, statement.parameters)).finally(leave);
    const result = await unlessGivenUp(running, { signal });
    if (urgency === undefined) await ownTurnWhenDue();
    return result.rows().map((values) => statement.row(plainValues(values)));
  }

  async function oneAtATime(write: () => Promise<void>, signal?: AbortSignal): Promise<void> {
    const leave = await writing.enter(signal);
    await write().finally(leave);
  }

  /** Other processes cannot open the file meanwhile, so only the turns of this one are counted. */
  async function inTurn<T>(begin: () => Promise<T>, { onWait, signal }: TurnOptions = {}): Promise<T> {
    if (inLine.inside > 0) onWait?.();
    const leave = await inLine.enter(signal);
    return begin().finally(leave);
  }

  function start<T>(begin: () => Promise<T>): Promise<T> {
    return work.start(begin).catch((error: unknown) => {
      throw translateGrafeoError(error, file);
    });
  }

  return {
    run: (statement, options = {}) =>
      start(() =>
        readWhole(
          () =>
            statement.page === undefined ? read(statement, options) : readPage(statement, statement.page, options),
          options,
        ),
      ),
    searchText: (query, options = {}) => start(() => readWhole(() => texts.find(query, options), options)),
    write: (statements, onDone, { signal } = {}) =>
      start(() => oneAtATime(() => writeAll(database, statements, onDone, signal), signal)),
    inTurn: (begin, options) => start(() => inTurn(begin, options)),
    prepare: () => start(() => oneAtATime(() => runAll(database, schemaStatements))),
    async describe(options = {}) {
      const [contents] = await start(() => readWhole(() => read(describeContents, options), options));
      if (contents === undefined) throw new TypeError('describeContents gave no row');
      return { name: 'Grafeo', version: database.version(), ...contents };
    },
    places: () => lanes.places(),
    async [Symbol.asyncDispose]() {
      if (!(await work.close(drainMilliseconds))) return;
      try {
        database.close();
      } catch (error) {
        throw translateGrafeoError(error, file);
      }
    },
  };
}

async function writeAll(
  database: GrafeoDB,
  statements: readonly WriteStatement[],
  onDone?: (done: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  for (const { name, parameters } of statements) checkWriteParameters(name, parameters);
  const transaction = database.beginTransaction();
  try {
    for (const [index, { cypher, parameters }] of statements.entries()) {
      signal?.throwIfAborted();
      await transaction.executeCypher(cypher, parameters);
      onDone?.(index + 1);
    }
    signal?.throwIfAborted();
    transaction.commit();
  } catch (error) {
    // A failed statement undoes only its own work, so the transaction has to be ended here.
    endTransaction(transaction);
    throw error;
  }
}

/** A commit that could not be written has ended the transaction, which still says that it is active. */
function endTransaction(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // The error of the commit says why, and is thrown.
  }
}

async function runAll(database: GrafeoDB, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await database.executeCypher(statement);
}
