import type { Statement, WriteStatement } from './statement.ts';
import type { TextHit, TextQuery } from './text-search.ts';

/**
 * The port to a graph database. Two adapters keep one contract: `neo4j/` and `grafeo/`. Every member rejects with
 * ENGINE_UNAVAILABLE, ENGINE_TIMEOUT or ENGINE_REFUSED when the database cannot answer or the engine was closed, and
 * with BAD_VALUE for a value that the two databases would not read alike; any other rejection is a bug.
 */
export interface GraphEngine extends AsyncDisposable {
  /**
   * Runs one reading statement in one round trip; rows in the order of the statement. Safe to call many times at once.
   */
  run<Row>(statement: Statement<Row>, options?: RunOptions): Promise<readonly Row[]>;

  /**
   * Finds entities by words of their names, numbers, ids, descriptions and texts: those the engine thinks fit best,
   * best first, at most as many as the limit. A whole name, number or id comes before all else. Finds what the last
   * write left.
   */
  searchText(query: TextQuery, options?: RunOptions): Promise<readonly TextHit[]>;

  /** Runs writing statements in one transaction, in order: all of them or none. `onDone` is told after each. */
  write(statements: readonly WriteStatement[], onDone?: (done: number) => void): Promise<void>;

  /** Makes the constraints and indexes that the statements rely on. Repeating it changes nothing. */
  prepare(): Promise<void>;

  /** What engine this is and what it holds. Reads on each call; nothing is remembered. */
  describe(): Promise<EngineDescription>;

  /** How many statements run and wait at this moment; asks nobody. */
  places(): EnginePlaces;

  /** Waits some seconds for what is under way, then closes. Repeating it does nothing. */
  [Symbol.asyncDispose](): Promise<void>;
}

export interface RunOptions {
  /** Gives the statement up when aborted: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Statements of which the database runs a limited number at once; the others wait in line. */
export interface EnginePlaces {
  /** How many there are; 0 before the engine is opened. */
  readonly total: number;
  readonly taken: number;
  /** How many statements wait for one. */
  readonly waiting: number;
}

export interface EngineDescription {
  /** `Neo4j` or `Grafeo`. */
  readonly name: string;
  readonly version: string;
  /** The release that is loaded; null when there is none, or while one is being loaded in batches. */
  readonly release: LoadedRelease | null;
  /** Number of entities by type; types without any are missing. */
  readonly entityCounts: ReadonlyMap<string, number>;
  readonly relationshipCounts: ReadonlyMap<string, number>;
  readonly sourceCount: number;
}

export interface LoadedRelease {
  /** First 12 hex digits of the SHA-256 of its canonical content. */
  readonly id: string;
  /** When it was loaded, as an ISO 8601 instant. */
  readonly loadedAt: string;
  /** In which form it is stored; null where an earlier version of this service stored it. */
  readonly form: number | null;
  /** Which days it says something about; null when nothing in it is dated. */
  readonly coverage: Coverage | null;
}

/** Days, both included. */
export interface Coverage {
  readonly earliest: string;
  readonly latest: string;
}
