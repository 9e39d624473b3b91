import type { Statement, WriteStatement } from './statement.ts';
import type { TextHit, TextQuery } from './text-search.ts';

/**
 * The port to a graph database. Two adapters keep one contract: `neo4j/` and `grafeo/`. Every member rejects with
 * ENGINE_UNAVAILABLE, ENGINE_TIMEOUT or ENGINE_REFUSED when the database cannot answer or the engine was closed, and
 * with BAD_VALUE for a value that the two databases would read differently. Any other rejection is a bug.
 */
export interface GraphEngine extends AsyncDisposable {
  /**
   * Runs one reading statement in one round trip. Rows come in the order of the statement. Many calls may run at once.
   * The rows are those of one state of the graph, and `onRelease` is told which release that state holds.
   */
  run<Row>(statement: Statement<Row>, options?: RunOptions): Promise<readonly Row[]>;

  /**
   * Finds entities by words of their names, numbers, ids, descriptions and texts: the best by the engine's own score,
   * best first, at most as many as the limit. An entity whose whole name, number or id matches comes before all others.
   * Sees what the last write has changed, and tells its release like `run`.
   */
  searchText(query: TextQuery, options?: RunOptions): Promise<readonly TextHit[]>;

  /**
   * Runs writing statements in one transaction, in order: all of them or none. `onDone` is called after each. When
   * aborted, it rejects with the signal's reason and writes nothing, unless the commit has begun: that is waited for.
   */
  write(
    statements: readonly WriteStatement[],
    onDone?: (done: number) => void,
    options?: Pick<RunOptions, 'signal'>,
  ): Promise<void>;

  /**
   * Does work, such as a load of several transactions, while no other such work is done on the graph, by this process
   * or another. The turn of a process that has died is over after five seconds. Work whose process stood still so long
   * is done again, and its writes of before were refused. Rejects as the work does.
   */
  inTurn<T>(work: () => Promise<T>, options?: TurnOptions): Promise<T>;

  /** Creates the constraints and indexes that the statements rely on. Calling it again changes nothing. */
  prepare(options?: Pick<RunOptions, 'signal'>): Promise<void>;

  /** Describes the engine and the content of the graph. Reads the database in each call; nothing is kept. */
  describe(options?: RunOptions): Promise<EngineDescription>;

  /** The number of statements that run and that wait now. Does not ask the database. */
  places(): EnginePlaces;

  /** Waits some seconds for running work, then closes the engine. Calling it again does nothing. */
  [Symbol.asyncDispose](): Promise<void>;
}

export interface RunOptions {
  /** Gives the statement up when aborted. The promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * Called before the promise resolves, with the release that the statement itself has read; null when the graph held
   * none, or none that was whole. What it throws, the promise rejects with. It is not called when nothing was read.
   */
  readonly onRelease?: (release: ReadRelease | null) => void;
  /**
   * SMALL: the statement reads few rows, so it need not wait behind those that may be slow. PROBE: it asks whether the
   * database answers, and waits behind no other statement; only for one caller at a time.
   */
  readonly urgency?: 'SMALL' | 'PROBE';
}

/** A release as a statement reads it: its id, and the form in which the graph holds it. */
export type ReadRelease = Pick<LoadedRelease, 'id' | 'form'>;

export interface TurnOptions {
  /** Called once when other work has to be waited for. */
  readonly onWait?: () => void;
  /** Ends the waiting when aborted. */
  readonly signal?: AbortSignal | undefined;
}

/** How many statements the database can run at once, run now, and wait for their turn. */
export interface EnginePlaces {
  /** The number that can run at once; 0 before the engine is opened. */
  readonly total: number;
  readonly taken: number;
  /** The number of statements that wait for their turn. */
  readonly waiting: number;
}

export interface EngineDescription {
  /** `Neo4j` or `Grafeo`. */
  readonly name: string;
  readonly version: string;
  /** The release that is loaded; null when there is none, or while a release is loaded in batches. */
  readonly release: LoadedRelease | null;
  /** The number of entities by type; a type without entities is missing. */
  readonly entityCounts: ReadonlyMap<string, number>;
  readonly relationshipCounts: ReadonlyMap<string, number>;
  readonly sourceCount: number;
}

export interface LoadedRelease {
  /** The present id by each id of an earlier release that was replaced; missing when there is none. */
  readonly replacements?: ReadonlyMap<string, string>;
  /** The first 12 hex digits of the SHA-256 of its canonical content. */
  readonly id: string;
  /** The time at which it was loaded, as an ISO 8601 instant. */
  readonly loadedAt: string;
  /**
   * The number of the form in which the graph holds it; null when a version of this service without such numbers loaded
   * it.
   */
  readonly form: number | null;
  /** The days that it says something about; null when nothing in it has a date. */
  readonly coverage: Coverage | null;
}

/** The first and the last day, both included. */
export interface Coverage {
  readonly earliest: string;
  readonly latest: string;
}
