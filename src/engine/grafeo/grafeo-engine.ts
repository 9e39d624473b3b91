import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import { describeContents } from '../description.ts';
import { unlessGivenUp } from '../give-up.ts';
import type { GraphEngine, RunOptions } from '../graph-engine.ts';
import { ownTurnWhenDue } from '../own-turn.ts';
import { checkParameters, checkWriteParameters } from '../parameter-values.ts';
import { plainValues } from '../row-values.ts';
import { createRunningWork } from '../running-work.ts';
import type { SortedPage } from '../sorted-page.ts';
import type { Statement, WriteStatement } from '../statement.ts';
import { createGate } from './gate.ts';
import { translateGrafeoError } from './grafeo-errors.ts';
import { createLanes } from './lanes.ts';
import { openFile, openInMemory } from './open-database.ts';
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
  const texts = createTextFinder(read);
  const sortedIds = createSortedIds(database, read);

  async function readPage<Row>(
    statement: Statement<Row>,
    page: SortedPage,
    options: RunOptions,
  ): Promise<readonly Row[]> {
    const narrowed = await sortedIds.narrow(statement, page, options);
    const rows = await read(narrowed.statement, options);
    return narrowed.isExact() ? rows : read(statement, options);
  }

  async function read<Row>(statement: Statement<Row>, { signal, urgency }: RunOptions): Promise<readonly Row[]> {
    checkParameters(statement.name, statement.parameters);
    const leave = await lanes.enter(statement.cypher, { signal, urgency });
    const running = work.track(database.executeCypher(statement.cypher, statement.parameters)).finally(leave);
    const result = await unlessGivenUp(running, { signal });
    if (urgency === undefined) await ownTurnWhenDue();
    return result.rows().map((values) => statement.row(plainValues(values)));
  }

  async function oneAtATime(write: () => Promise<void>): Promise<void> {
    const leave = await writing.enter();
    await write()
      .finally(() => {
        texts.forget();
      })
      .finally(leave);
  }

  function start<T>(begin: () => Promise<T>): Promise<T> {
    return work.start(begin).catch((error: unknown) => {
      throw translateGrafeoError(error, file);
    });
  }

  return {
    run: (statement, options = {}) =>
      start(() =>
        statement.page === undefined ? read(statement, options) : readPage(statement, statement.page, options),
      ),
    searchText: (query, options = {}) => start(() => texts.find(query, options)),
    write: (statements, onDone) => start(() => oneAtATime(() => writeAll(database, statements, onDone))),
    prepare: () => start(() => oneAtATime(() => runAll(database, schemaStatements))),
    async describe(options = {}) {
      const [contents] = await start(() => read(describeContents, options));
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
): Promise<void> {
  for (const { name, parameters } of statements) checkWriteParameters(name, parameters);
  const transaction = database.beginTransaction();
  try {
    for (const [index, { cypher, parameters }] of statements.entries()) {
      await transaction.executeCypher(cypher, parameters);
      onDone?.(index + 1);
    }
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
