import type { QueryResult, Session } from 'neo4j-driver';
import { describeContents } from '../description.ts';
import { unlessGivenUp, type Patience } from '../give-up.ts';
import type { GraphEngine, RunOptions, TurnOptions } from '../graph-engine.ts';
import { ownTurnWhenDue } from '../own-turn.ts';
import { checkParameters, checkWriteParameters } from '../parameter-values.ts';
import { plainValues } from '../row-values.ts';
import { createRunningWork } from '../running-work.ts';
import type { Statement, WriteStatement } from '../statement.ts';
import { createDriver, loadDriver, type Neo4jOptions } from './driver.ts';
import { isMadeMeanwhile, translateDriverError } from './driver-errors.ts';
import { toDriverParameters } from './driver-parameters.ts';
import { findText } from './find-text.ts';
import { withRetry } from './retry.ts';
import { createSessions } from './sessions.ts';
import { prepareSchema, prepareTurns, type RunAlone } from './prepare-schema.ts';
import { renderTextQuery } from './text-query.ts';
import { commitAnnounced } from './whole-commits.ts';
import { createTurns, type Run } from './turns.ts';
import { createWholeReads } from './whole-reads.ts';

/**
 * The time for one statement of a write, and for one constraint or index. The first statement of each kind takes
 * seconds to plan.
 */
const writeMilliseconds = 120_000;
const closeMilliseconds = 5_000;

/**
 * Opens a Neo4j 5. The server need not be there yet: each statement connects when it has to, so a server that
 * comes back is used again. Many statements may run at once; each read is one round trip on a session of its own.
 */
export async function openNeo4jEngine(options: Neo4jOptions): Promise<GraphEngine> {
  const neo4j = await loadDriver();
  const { database = 'neo4j', deadlineMs = 10_000, refusalMilliseconds } = options;
  const sessions = createSessions({
    neo4j,
    createDriver: () => createDriver(neo4j, options),
    database,
    refusalMilliseconds,
  });
  const work = createRunningWork();
  const wholeReads = createWholeReads();
  const turns = createTurns((use) => inTransaction(use));

  async function read(statement: Statement<unknown>, { signal, onRelease }: RunOptions): Promise<QueryResult> {
    checkParameters(statement.name, statement.parameters);
    signal?.throwIfAborted();
    const parameters = toDriverParameters(neo4j, statement.parameters);
    const end = performance.now() + deadlineMs;
    const { result, release } = await wholeReads.read(
      statement.cypher,
      (cypher) =>
        withRetry(
          () => tryRead(cypher, parameters, { signal, milliseconds: Math.max(1, Math.ceil(end - performance.now())) }),
          {
            isRetriable: (error) => neo4j.isRetryableError(error),
            signal,
          },
        ),
      { end, signal },
    );
    if (release !== undefined) onRelease?.(release);
    return result;
  }

  async function tryRead(
    cypher: string,
    parameters: object,
    patience: Patience & { readonly milliseconds: number },
  ): Promise<QueryResult> {
    const sign = sessions.signOfLife();
    if (sign !== undefined) await unlessGivenUp(sign, patience);
    const opened = sessions.open(neo4j.session.READ);
    // The server gets the deadline, too, and stops the statement by itself when the connection is lost.
    const result = withoutStack(() => opened.session.run(cypher, parameters, { timeout: patience.milliseconds }));
    return unlessGivenUp(opened.follow(result), patience).finally(() => {
      void opened.end();
    });
  }

  async function writeAll(
    statements: readonly WriteStatement[],
    onDone?: (done: number) => void,
    { signal }: Pick<RunOptions, 'signal'> = {},
  ): Promise<void> {
    for (const { name, parameters } of statements) checkWriteParameters(name, parameters);
    const patience = { milliseconds: writeMilliseconds, signal };
    await inWriteSession(async (session) => {
      const transaction = await unlessGivenUp(session.beginTransaction(), patience);
      const run = (cypher: string, parameters: object = {}) =>
        unlessGivenUp(transaction.run(cypher, parameters), patience);
      await turns.lock(async (cypher, parameters) => (await run(cypher, parameters)).records[0]);
      for (const [index, { cypher, parameters }] of statements.entries()) {
        await run(cypher, toDriverParameters(neo4j, parameters));
        onDone?.(index + 1);
      }
      signal?.throwIfAborted();
      await inWriteSession((announcing) =>
        commitAnnounced(announcing, () => inTime(transaction.commit()), writeMilliseconds),
      );
    });
  }

  /** Small work in a transaction that readers need not hear of. */
  function inTransaction<T>(use: (run: Run) => Promise<T>): Promise<T> {
    return inWriteSession(async (session) => {
      const transaction = await inTime(session.beginTransaction());
      const result = await use(
        async (cypher, parameters) => (await inTime(transaction.run(cypher, parameters))).records[0],
      );
      await inTime(transaction.commit());
      return result;
    });
  }

  async function inTurn<T>(begin: () => Promise<T>, turnOptions: TurnOptions = {}): Promise<T> {
    await inWriteSession((session) => prepareTurns(alone(session, turnOptions.signal)));
    return turns.take(begin, turnOptions);
  }

  async function prepare({ signal }: Pick<RunOptions, 'signal'> = {}): Promise<void> {
    await inWriteSession((session) => prepareSchema(alone(session, signal)));
  }

  /** Runs statements on the schema. Another process may make the same constraint or index at the same time. */
  function alone(session: Session, signal: AbortSignal | undefined): RunAlone {
    return async (cypher) => {
      const { records } = await withRetry(
        () => unlessGivenUp(session.run(cypher), { milliseconds: writeMilliseconds, signal }),
        { isRetriable: (error) => neo4j.isRetryableError(error) || isMadeMeanwhile(neo4j, error), signal },
      );
      return records.map((record) => record.map((value: unknown) => value));
    };
  }

  async function inWriteSession<T>(use: (session: Session) => Promise<T>): Promise<T> {
    await sessions.signOfLife();
    const opened = sessions.open(neo4j.session.WRITE);
    try {
      return await opened.follow(use(opened.session));
    } finally {
      await opened.end();
    }
  }

  function start<T>(begin: () => Promise<T>): Promise<T> {
    return work.start(begin).catch((error: unknown) => {
      throw translateDriverError(neo4j, error);
    });
  }

  async function run<Row>(statement: Statement<Row>, runOptions: RunOptions = {}): Promise<readonly Row[]> {
    const { records } = await start(() => read(statement, runOptions));
    if (runOptions.urgency === undefined) await ownTurnWhenDue();
    return records.map((record) => statement.row(plainValues(record.map((value: unknown) => value))));
  }

  return {
    run,
    async searchText(query, runOptions) {
      const rendered = renderTextQuery(query);
      return rendered === undefined ? [] : run(findText(rendered, query.limit), runOptions);
    },
    write: (statements, onDone, writeOptions) => start(() => writeAll(statements, onDone, writeOptions)),
    inTurn: (begin, turnOptions) => start(() => inTurn(begin, turnOptions)),
    prepare: (prepareOptions) => start(() => prepare(prepareOptions)),
    async describe(runOptions = {}) {
      const {
        records: [record],
        summary,
      } = await start(() => read(describeContents, runOptions));
      if (record === undefined) throw new TypeError('describeContents gave no row');
      const version = (summary.server.agent ?? '').replace(/^Neo4j\//, '');
      return { name: 'Neo4j', version, ...describeContents.row(plainValues(record.map((value: unknown) => value))) };
    },
    places: () => sessions.places(),
    async [Symbol.asyncDispose]() {
      if (await work.close(closeMilliseconds)) await sessions.close();
    },
  };
}

/**
 * The driver records for each statement where it was called from. That takes a twentieth of the time of a request and
 * is never shown.
 */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function inTime<T>(work: PromiseLike<T>): Promise<T> {
  return unlessGivenUp(work, { milliseconds: writeMilliseconds });
}
