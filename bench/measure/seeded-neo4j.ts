import { fileURLToPath } from 'node:url';
import { loadRelease } from '../../src/dataset/load-release.ts';
import { buildRelease } from '../../src/dataset/release-file.ts';
import { openNeo4jEngine } from '../../src/engine/neo4j/neo4j-engine.ts';
import { startNeo4jServer, type Neo4jServer } from '../../test/neo4j/neo4j-server.ts';

/** A Neo4j of its own with the whole seed in it, started when it is first asked for. */
export interface SeededNeo4j extends AsyncDisposable {
  readonly address: () => Promise<Neo4jServer['address']>;
}

export function createSeededNeo4j(): SeededNeo4j {
  let starting: Promise<Neo4jServer> | undefined;
  return {
    address: async () => (await (starting ??= start())).address,
    async [Symbol.asyncDispose]() {
      // That it could not be started was told to who asked for it.
      const server = await starting?.catch(() => undefined);
      await server?.[Symbol.asyncDispose]();
    },
  };
}

async function start(): Promise<Neo4jServer> {
  const server = await startNeo4jServer();
  // A machine that does other things takes longer to plan the first statements than a reader would wait.
  await using engine = await openNeo4jEngine({ ...server.address, deadlineMs: 120_000 });
  await loadRelease(engine, await buildRelease(fileURLToPath(new URL('../../seed', import.meta.url))));
  return server;
}
