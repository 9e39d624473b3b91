import { afterAll, beforeAll } from 'vitest';
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

/** The same while the tests of a file or a `describe` run; gives what tells it to them. */
export function seededServer(publicUrl: string): () => SeededServer {
  let seeded: SeededServer;
  beforeAll(async () => {
    seeded = await openSeededServer(publicUrl);
  });
  afterAll(() => seeded[Symbol.asyncDispose]());
  return () => seeded;
}

/** Has it listen meanwhile; gives what tells its address to the tests. */
export function serveSeeded(publicUrl: string): () => string {
  const seeded = seededServer(publicUrl);
  let url = '';
  beforeAll(async () => {
    ({ url } = await seeded().server.listen({ host: '127.0.0.1', port: 0 }));
  });
  return () => url;
}
