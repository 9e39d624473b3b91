import type { GraphEngine } from './graph-engine.ts';

/** One call of the port. */
export interface EngineCall {
  readonly kind: EngineCallKind;
  /** The name of the statement where there is one, else the kind of the call. */
  readonly name: string;
}

export type EngineCallKind = 'run' | 'searchText' | 'write' | 'prepare' | 'describe';

/**
 * Called when a call begins. The function that it returns is called when that call ends, with its error if it failed.
 */
export type EngineObserver = (call: EngineCall) => (error?: unknown) => void;

/** The same engine; `observe` is told of each of its calls. */
export function observeEngine(engine: GraphEngine, observe: EngineObserver): GraphEngine {
  async function told<T>(call: EngineCall, work: () => Promise<T>): Promise<T> {
    const onEnd = observe(call);
    try {
      const result = await work();
      onEnd();
      return result;
    } catch (error) {
      onEnd(error);
      throw error;
    }
  }

  return {
    run: (statement, options) => told({ kind: 'run', name: statement.name }, () => engine.run(statement, options)),
    searchText: (query, options) =>
      told({ kind: 'searchText', name: 'searchText' }, () => engine.searchText(query, options)),
    write: (statements, onDone) => told({ kind: 'write', name: 'write' }, () => engine.write(statements, onDone)),
    prepare: () => told({ kind: 'prepare', name: 'prepare' }, () => engine.prepare()),
    describe: (options) => told({ kind: 'describe', name: 'describe' }, () => engine.describe(options)),
    places: () => engine.places(),
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };
}
