import { loadRelease } from '../../src/dataset/load-release.ts';
import { openGrafeoEngine } from '../../src/engine/grafeo/grafeo-engine.ts';
import { openNeo4jEngine } from '../../src/engine/neo4j/neo4j-engine.ts';
import { createServer } from '../../src/server/create-server.ts';
import { twoReleases, type ReleaseName } from './two-releases.ts';

/** What the service is told to do, by the process that started it. */
export type Told =
  | { readonly id: number; readonly what: 'load'; readonly release: ReleaseName }
  | { readonly id: number; readonly what: 'memory' }
  | { readonly id: number; readonly what: 'stop' };

/** What it says back; the first, without an id, where it listens. */
export interface Said {
  readonly id?: number;
  readonly value?: unknown;
  readonly error?: string;
}

const releases = await twoReleases();
const { NEO4J: address } = process.env;
const engine =
  address === undefined
    ? await openGrafeoEngine()
    : await openNeo4jEngine(
        JSON.parse(address) as { readonly uri: string; readonly user: string; readonly password: string },
      );
const errors: string[] = [];
const server = createServer({
  engine,
  publicUrl: 'http://127.0.0.1:4000',
  requestsPerMinute: 0,
  log: (level, message, error) => {
    if (level === 'error')
      errors.push(`${message}: ${error instanceof Error ? (error.stack ?? '') : JSON.stringify(error)}`);
  },
});

async function done(told: Told): Promise<unknown> {
  if (told.what === 'load') return (await loadRelease(engine, releases[told.release])).status;
  if (told.what === 'memory') {
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    return { rss, heapUsed };
  }
  await server[Symbol.asyncDispose]();
  await engine[Symbol.asyncDispose]();
  process.disconnect();
  return errors;
}

function say(said: Said): void {
  if (process.connected) process.send?.(said);
}

process.on('message', (told: Told) => {
  const { id } = told;
  if (told.what === 'stop') say({ id, value: errors });
  done(told).then(
    (value) => {
      say({ id, value });
    },
    (error: unknown) => {
      say({ id, error: String(error) });
    },
  );
});
await loadRelease(engine, releases.first);
const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
say({ value: url });
