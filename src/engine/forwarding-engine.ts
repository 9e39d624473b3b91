import type { GraphEngine, RunOptions, TurnOptions } from './graph-engine.ts';
import type { Statement, WriteStatement } from './statement.ts';
import type { TextQuery } from './text-search.ts';

/**
 * Passes every call on to another engine. Whoever does more with some of them extends it. A class, because one is made
 * for each operation, and one object is made faster than eight functions.
 */
export class ForwardingEngine implements GraphEngine {
  protected readonly engine: GraphEngine;

  constructor(engine: GraphEngine) {
    this.engine = engine;
  }

  run<Row>(statement: Statement<Row>, options?: RunOptions) {
    return this.engine.run(statement, options);
  }

  searchText(query: TextQuery, options?: RunOptions) {
    return this.engine.searchText(query, options);
  }

  describe(options?: RunOptions) {
    return this.engine.describe(options);
  }

  write(statements: readonly WriteStatement[], onDone?: (done: number) => void, options?: RunOptions) {
    return this.engine.write(statements, onDone, options);
  }

  inTurn<T>(work: () => Promise<T>, options?: TurnOptions) {
    return this.engine.inTurn(work, options);
  }

  prepare(options?: RunOptions) {
    return this.engine.prepare(options);
  }

  places() {
    return this.engine.places();
  }

  [Symbol.asyncDispose]() {
    return this.engine[Symbol.asyncDispose]();
  }
}
