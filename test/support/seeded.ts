import { fileURLToPath } from 'node:url';
import { readRelease } from '../../src/dataset/release-file.ts';
import { loadRelease } from '../../src/dataset/load-release.ts';
import type { Release } from '../../src/dataset/release.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { openGrafeoEngine } from '../../src/engine/grafeo/grafeo-engine.ts';
import { openNeo4jEngine } from '../../src/engine/neo4j/neo4j-engine.ts';
import { neo4jAddress } from './engines.ts';

/** The seed of the repository. */
export const seedDirectory = fileURLToPath(new URL('../../seed', import.meta.url));

/** What `npm run build` made of the seed; before the tests it is made anew when it is stale. */
const built = fileURLToPath(new URL('../../dist/', import.meta.url));

/** An embedded engine on the built graph, which holds the whole seed; it refuses to write. */
export async function openSeededGrafeo(): Promise<GraphEngine> {
  return openGrafeoEngine({ file: `${built}release.grafeo`, isReadOnly: true });
}

/** The same as a graph of its own in memory, for tests that write; it takes two seconds. */
export async function openWritableSeededGrafeo(): Promise<GraphEngine> {
  return loaded(await openGrafeoEngine());
}

/** The first of each statement is planned, for seconds where a machine does something else, too. */
const deadlineMs = 120_000;

/** The Neo4j of the tests with the whole seed in it and nothing else; one that holds it already is left as it is. */
export async function openSeededNeo4j(): Promise<GraphEngine> {
  return loaded(await openNeo4jEngine({ ...neo4jAddress(), deadlineMs }));
}

/** The release that the package is built with. */
export function readSeedRelease(): Promise<Release> {
  return readRelease(`${built}release.json`);
}

async function loaded(engine: GraphEngine): Promise<GraphEngine> {
  await loadRelease(engine, await readSeedRelease());
  return engine;
}
