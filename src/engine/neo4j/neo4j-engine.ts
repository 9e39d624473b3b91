import type { QueryResult, Session } from 'neo4j-driver';
import { describeContents } from '../description.ts';
import { unlessGivenUp, type Patience } from '../give-up.ts';
import type { GraphEngine, RunOptions } from '../graph-engine.ts';
import { checkParameters, checkWriteParameters } from '../parameter-values.ts';
import { plainValues } from '../row-values.ts';
import { createRunningWork } from '../running-work.ts';
import type { Statement, WriteStatement } from '../statement.ts';
import { createDriver, loadDriver, type Neo4jOptions } from './driver.ts';
import { translateDriverError } from './driver-errors.ts';
import { toDriverParameters } from './driver-parameters.ts';
import { findText } from './find-text.ts';
import { withRetry } from './retry.ts';
import { createSessions } from './sessions.ts';
import { prepareSchema } from './prepare-schema.ts';
import { renderTextQuery } from './text-query.ts';
import { commitAnnounced } from './whole-commits.ts';
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
  const { database = 'neo4j', deadlineMs = 10_000 } = options;
  const sessions = createSessions({ neo4j, createDriver: () => createDriver(neo4j, options), database });
  const work = createRunningWork();
  const wholeReads = createWholeReads();

  async function read(statement: Statement<unknown>, { signal }: RunOptions): Promise<QueryResult> {
    checkParameters(statement.name, statement.parameters);
    signal?.throwIfAborted();
    const parameters = toDriverParameters(neo4j, statement.parameters);
    const end = performance.now() + deadlineMs;
    return wholeReads.read(
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

  async function writeAll(statements: readonly WriteStatement[], onDone?: (done: number) => void): Promise<void> {
    for (const { name, parameters } of statements) checkWriteParameters(name, parameters);
    await inWriteSession(async (session) => {
      const transaction = await inTime(session.beginTransaction());
      for (const [index, { cypher, parameters }] of statements.entries()) {
        await inTime(transaction.run(cypher, toDriverParameters(neo4j, parameters)));
        onDone?.(index + 1);
      }
      await inWriteSession((announcing) =>
        commitAnnounced(announcing, () => inTime(transaction.commit()), writeMilliseconds),
      );
    });
  }

  async function prepare(): Promise<void> {
    await inWriteSession((session) =>
      prepareSchema(async (cypher) => {
        const { records } = await inTime(session.run(cypher));
        return records.map((record) => record.map((value: unknown) => value));
      }),
    );
  }

  async function inWriteSession(use: (session: Session) => Promise<void>): Promise<void> {
    await sessions.signOfLife();
    const opened = sessions.open(neo4j.session.WRITE);
    try {
      await opened.follow(use(opened.session));
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
    return records.map((record) => statement.row(plainValues(record.map((value: unknown) => value))));
  }

  return {
    run,
    async searchText(query, runOptions) {
      const rendered = renderTextQuery(query);
      return rendered === undefined ? [] : run(findText(rendered, query.limit), runOptions);
    },
    write: (statements, onDone) => start(() => writeAll(statements, onDone)),
    prepare: () => start(prepare),
    async describe() {
      const {
        records: [record],
        summary,
      } = await start(() => read(describeContents, {}));
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
