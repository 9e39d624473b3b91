import { ForwardingEngine } from '../../engine/forwarding-engine.ts';
import type { GraphEngine, RunOptions } from '../../engine/graph-engine.ts';
import type { Statement } from '../../engine/statement.ts';
import type { TextQuery } from '../../engine/text-search.ts';
import type { Exchange } from './exchange.ts';

/** The same engine for one operation. It counts the calls in the operation's exchange. */
export function countStatements(engine: GraphEngine, exchange: Exchange): GraphEngine {
  return new CountedEngine(engine, exchange);
}

class CountedEngine extends ForwardingEngine {
  readonly #exchange: Exchange;

  constructor(engine: GraphEngine, exchange: Exchange) {
    super(engine);
    this.#exchange = exchange;
  }

  override run<Row>(statement: Statement<Row>, options?: RunOptions) {
    this.#exchange.statements += 1;
    return super.run(statement, options);
  }

  override searchText(query: TextQuery, options?: RunOptions) {
    this.#exchange.statements += 1;
    return super.searchText(query, options);
  }

  override describe(options?: RunOptions) {
    this.#exchange.statements += 1;
    return super.describe(options);
  }
}
