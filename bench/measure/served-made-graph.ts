import type { MadeGraphSize } from '../made-graph/made-graph.ts';
import { startNeo4jServer, type Neo4jServer } from '../../test/neo4j/neo4j-server.ts';
import { builtProgram } from './built.ts';
import { startProgram, startServerProgram, type Program } from './program.ts';

export type EngineName = 'embedded' | 'Neo4j';

export interface ServedMadeGraph {
  readonly program: Program;
  readonly loadSeconds: number;
  /** Of the Neo4j that holds it; null for the embedded engine. */
  readonly neo4j: Neo4jServer['address'] | null;
}

/** Hoja over made graphs, each loaded once and served until the end. */
export interface ServedMadeGraphs extends AsyncDisposable {
  readonly open: (engine: EngineName, size: MadeGraphSize) => Promise<ServedMadeGraph>;
}

const loadMilliseconds = 900_000;

export function createServedMadeGraphs(mirror: string): ServedMadeGraphs {
  const open: AsyncDisposable[] = [];
  const opened = new Map<string, Promise<ServedMadeGraph>>();

  function kept<T extends AsyncDisposable>(disposable: T): T {
    open.push(disposable);
    return disposable;
  }

  async function openEmbedded(size: string): Promise<ServedMadeGraph> {
    const program = kept(
      await startServerProgram({
        mirror,
        path: 'bench/contenders/hoja-with-made-graph.js',
        arguments: [size],
        startMilliseconds: loadMilliseconds,
      }),
    );
    return { program, loadSeconds: Number(await program.ask<string>({ ask: 'answer' })), neo4j: null };
  }

  async function openNeo4j(size: string): Promise<ServedMadeGraph> {
    const { address } = kept(await startNeo4jServer());
    const environment = {
      HOJA_ENGINE: 'neo4j',
      HOJA_RATE_LIMIT: '0',
      HOJA_LOG_LEVEL: 'warn',
      NEO4J_URI: address.uri,
      NEO4J_USER: address.user,
      NEO4J_PASSWORD: address.password,
    };
    await using loader = await startProgram({
      mirror,
      path: 'bench/contenders/load-into-neo4j.js',
      arguments: [size],
      environment,
    });
    const loadSeconds = Number(await loader.ask<string>({ ask: 'answer' }));
    const program = kept(await startServerProgram({ mirror, path: builtProgram(), arguments: ['serve'], environment }));
    return { program, loadSeconds, neo4j: address };
  }

  return {
    async open(engine, size) {
      const text = JSON.stringify(size);
      const key = `${engine} ${text}`;
      const opening = opened.get(key) ?? (engine === 'embedded' ? openEmbedded(text) : openNeo4j(text));
      opened.set(key, opening);
      return opening;
    },
    async [Symbol.asyncDispose]() {
      for (const disposable of open.toReversed()) await disposable[Symbol.asyncDispose]();
    },
  };
}
