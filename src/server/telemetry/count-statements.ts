import type { GraphEngine, RunOptions, TurnOptions } from '../../engine/graph-engine.ts';
import type { Statement, WriteStatement } from '../../engine/statement.ts';
import type { TextQuery } from '../../engine/text-search.ts';
import type { Exchange } from './exchange.ts';

/** The same engine for one operation. It counts the calls in the operation's exchange. */
export function countStatements(engine: GraphEngine, exchange: Exchange): GraphEngine {
  return new CountedEngine(engine, exchange);
}

/** A class, because one is made for each operation, and one object is made faster than eight functions. */
class CountedEngine implements GraphEngine {
  readonly #engine: GraphEngine;
  readonly #exchange: Exchange;

  constructor(engine: GraphEngine, exchange: Exchange) {
    this.#engine = engine;
    this.#exchange = exchange;
  }

  run<Row>(statement: Statement<Row>, options?: RunOptions) {
    this.#exchange.statements += 1;
    return this.#engine.run(statement, options);
  }

  searchText(query: TextQuery, options?: RunOptions) {
    this.#exchange.statements += 1;
    return this.#engine.searchText(query, options);
  }

  describe(options?: RunOptions) {
    this.#exchange.statements += 1;
    return this.#engine.describe(options);
  }

  write(statements: readonly WriteStatement[], onDone?: (done: number) => void, options?: RunOptions) {
    return this.#engine.write(statements, onDone, options);
  }

  inTurn<T>(work: () => Promise<T>, options?: TurnOptions) {
    return this.#engine.inTurn(work, options);
  }

  prepare(options?: RunOptions) {
    return this.#engine.prepare(options);
  }

  places() {
    return this.#engine.places();
  }

  [Symbol.asyncDispose]() {
    return this.#engine[Symbol.asyncDispose]();
  }
}
