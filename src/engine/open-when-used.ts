import type { GraphEngine } from './graph-engine.ts';

/**
 * An engine that is opened when it is first asked, because its code takes long to load. After a failure it is opened
 * again with the next call.
 */
export function openWhenUsed(open: () => Promise<GraphEngine>): GraphEngine {
  let opening: Promise<GraphEngine> | undefined;
  let opened: GraphEngine | undefined;

  function engine(): Promise<GraphEngine> {
    opening ??= open().then(
      (engine) => {
        opened = engine;
        return engine;
      },
      (error: unknown) => {
        opening = undefined;
        throw error;
      },
    );
    return opening;
  }

  return {
    run: async (statement, options) => (await engine()).run(statement, options),
    searchText: async (query, options) => (await engine()).searchText(query, options),
    write: async (statements, onDone) => (await engine()).write(statements, onDone),
    prepare: async () => (await engine()).prepare(),
    describe: async (options) => (await engine()).describe(options),
    places: () => opened?.places() ?? { total: 0, taken: 0, waiting: 0 },
    async [Symbol.asyncDispose]() {
      await opening?.catch(() => undefined);
      await opened?.[Symbol.asyncDispose]();
    },
  };
}
