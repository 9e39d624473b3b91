import { ForwardingEngine } from './forwarding-engine.ts';
import type { GraphEngine, RunOptions } from './graph-engine.ts';
import type { Statement } from './statement.ts';
import type { TextQuery } from './text-search.ts';

/** A statement that was run, or a search for text, which has no text of Cypher that both engines share. */
export interface ObservedRun extends Pick<Statement<unknown>, 'name' | 'parameters' | 'shape'> {
  readonly cypher: string | null;
  readonly rows: number;
  readonly milliseconds: number;
}

/** The same engine; `observe` is told of each statement and search that gave its rows. */
export function observeRuns(engine: GraphEngine, observe: (run: ObservedRun) => void): GraphEngine {
  return new ObservedEngine(engine, observe);
}

class ObservedEngine extends ForwardingEngine {
  readonly #observe: (run: ObservedRun) => void;

  constructor(engine: GraphEngine, observe: (run: ObservedRun) => void) {
    super(engine);
    this.#observe = observe;
  }

  override run<Row>(statement: Statement<Row>, options?: RunOptions) {
    return this.#timed(statement, () => super.run(statement, options));
  }

  override searchText(query: TextQuery, options?: RunOptions) {
    const run = { name: 'searchText', cypher: null, parameters: { ...query } };
    return this.#timed(run, () => super.searchText(query, options));
  }

  async #timed<Row>(
    run: Pick<ObservedRun, 'name' | 'cypher' | 'parameters' | 'shape'>,
    work: () => Promise<readonly Row[]>,
  ): Promise<readonly Row[]> {
    const start = performance.now();
    const rows = await work();
    this.#observe({ ...run, rows: rows.length, milliseconds: performance.now() - start });
    return rows;
  }
}
