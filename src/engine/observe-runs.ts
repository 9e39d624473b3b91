import type { GraphEngine } from './graph-engine.ts';
import type { Statement } from './statement.ts';

/** One statement that was run, with how many rows it gave and how long it took. */
export interface ObservedRun {
  readonly statement: Statement<unknown>;
  readonly rows: number;
  readonly milliseconds: number;
}

/** The same engine; `observe` is told of each statement that gave its rows. */
export function observeRuns(engine: GraphEngine, observe: (run: ObservedRun) => void): GraphEngine {
  return {
    async run(statement, options) {
      const start = performance.now();
      const rows = await engine.run(statement, options);
      observe({ statement, rows: rows.length, milliseconds: performance.now() - start });
      return rows;
    },
    searchText: (query, options) => engine.searchText(query, options),
    write: (statements, onDone) => engine.write(statements, onDone),
    prepare: () => engine.prepare(),
    describe: () => engine.describe(),
    places: () => engine.places(),
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };
}
