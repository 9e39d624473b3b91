import type { GraphEngine } from './graph-engine.ts';

/** One use of the port. */
export interface EngineCall {
  readonly kind: EngineCallKind;
  /** The name of the statement where there is one, else the kind. */
  readonly name: string;
}

export type EngineCallKind = 'run' | 'searchText' | 'write' | 'prepare' | 'describe';

/** Told that a call begins; what it gives is told that the call has ended, and with what error. */
export type EngineObserver = (call: EngineCall) => (error?: unknown) => void;

/** The same engine, of whose calls somebody is told. */
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
    describe: () => told({ kind: 'describe', name: 'describe' }, () => engine.describe()),
    places: () => engine.places(),
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };
}
