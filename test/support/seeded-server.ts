import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { createServer, type HojaServer } from '../../src/server/create-server.ts';
import { openSeededGrafeo } from './seeded.ts';

export interface SeededServer extends AsyncDisposable {
  readonly engine: GraphEngine;
  readonly server: HojaServer;
  /** Id of the release that the answers come from. */
  readonly release: string;
}

/** The service on an embedded engine of its own that holds the whole seed. */
export async function openSeededServer(publicUrl: string): Promise<SeededServer> {
  const engine = await openSeededGrafeo();
  const server = createServer({ engine, publicUrl });
  const { release } = await engine.describe();
  return {
    engine,
    server,
    release: release?.id ?? '',
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await engine[Symbol.asyncDispose]();
    },
  };
}
