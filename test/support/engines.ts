import neo4j from 'neo4j-driver';
import { describe, inject } from 'vitest';
import { openGrafeoEngine } from '../../src/engine/grafeo/grafeo-engine.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { openNeo4jEngine } from '../../src/engine/neo4j/neo4j-engine.ts';
import type { Statement } from '../../src/engine/statement.ts';
import type { Neo4jAddress } from '../neo4j/neo4j-address.ts';

/** An embedded engine in memory, prepared, that holds nothing. */
export async function openEmptyGrafeo(): Promise<GraphEngine> {
  const engine = await openGrafeoEngine();
  await engine.prepare();
  return engine;
}

/** The Neo4j of the tests, prepared and emptied. Only in files named `*.neo4j.test.ts`, inside `describeOnNeo4j`. */
export async function openEmptyNeo4j(): Promise<GraphEngine> {
  // The first of each statement is planned, for seconds where a machine does something else, too.
  const engine = await openNeo4jEngine({ ...neo4jAddress(), deadlineMs: 120_000 });
  await engine.write([{ name: 'empty', cypher: 'MATCH (n) WHERE NOT n:`HojaCommit` DETACH DELETE n', parameters: {} }]);
  await engine.prepare();
  return engine;
}

/** As `describe`; left out where there is no Neo4j to test on. */
export function describeOnNeo4j(name: string, tests: () => void): void {
  describe.skipIf('missing' in inject('neo4j'))(name, tests);
}

export function neo4jAddress(): Exclude<Neo4jAddress, { missing: string }> {
  const address = inject('neo4j');
  if ('missing' in address) throw new Error(address.missing);
  return address;
}

/** Changes constraints or indexes of the Neo4j of the tests, which a write of the engine cannot. */
export async function changeSchema(...statements: readonly string[]): Promise<void> {
  const { uri, user, password } = neo4jAddress();
  await using driver = neo4j.driver(uri, user === undefined ? undefined : neo4j.auth.basic(user, password ?? ''));
  for (const cypher of statements) await driver.executeQuery(cypher);
}

export interface RecordedEngine {
  readonly engine: GraphEngine;
  /**
   * Every reading statement that was run, in order; a search for text is one named `searchText`, its query the
   * parameters.
   */
  readonly statements: Pick<Statement<unknown>, 'name' | 'cypher' | 'parameters'>[];
}

const unrecordedEngines = new WeakMap<GraphEngine, GraphEngine>();

/** The engine itself, where it is asked through `recordStatements`: what it answers is not recorded. */
export function unrecorded(engine: GraphEngine): GraphEngine {
  return unrecordedEngines.get(engine) ?? engine;
}

/** The same engine, which also remembers what it is asked to read. */
export function recordStatements(engine: GraphEngine): RecordedEngine {
  const statements: RecordedEngine['statements'] = [];
  const recording: GraphEngine = {
    run(statement, options) {
      const { name, cypher, parameters } = statement;
      statements.push({ name, cypher, parameters });
      return engine.run(statement, options);
    },
    searchText(query, options) {
      statements.push({ name: 'searchText', cypher: '', parameters: { ...query } });
      return engine.searchText(query, options);
    },
    write: (writes, onDone, options) => engine.write(writes, onDone, options),
    inTurn: (work, options) => engine.inTurn(work, options),
    prepare: (options) => engine.prepare(options),
    describe: (options) => engine.describe(options),
    places: () => engine.places(),
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };
  unrecordedEngines.set(recording, engine);
  return { statements, engine: recording };
}
