import type { GraphEngine } from './graph-engine.ts';
import type { Statement } from './statement.ts';

/** A statement that was run, or a search for text, which has no text of Cypher that both engines share. */
export interface ObservedRun extends Pick<Statement<unknown>, 'name' | 'parameters' | 'shape'> {
  readonly cypher: string | null;
  readonly rows: number;
  readonly milliseconds: number;
}

/** The same engine; `observe` is told of each statement and search that gave its rows. */
export function observeRuns(engine: GraphEngine, observe: (run: ObservedRun) => void): GraphEngine {
  async function timed<Row>(
    run: Pick<ObservedRun, 'name' | 'cypher' | 'parameters' | 'shape'>,
    work: () => Promise<readonly Row[]>,
  ): Promise<readonly Row[]> {
    const start = performance.now();
    const rows = await work();
    observe({ ...run, rows: rows.length, milliseconds: performance.now() - start });
    return rows;
  }

  return {
    run: (statement, options) => timed(statement, () => engine.run(statement, options)),
    searchText: (query, options) =>
      timed({ name: 'searchText', cypher: null, parameters: { ...query } }, () => engine.searchText(query, options)),
    write: (statements, onDone, options) => engine.write(statements, onDone, options),
    inTurn: (work, options) => engine.inTurn(work, options),
    prepare: (options) => engine.prepare(options),
    describe: (options) => engine.describe(options),
    places: () => engine.places(),
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };
}
