import { fileURLToPath } from 'node:url';
import { buildRelease } from '../../src/dataset/release-file.ts';
import { loadRelease } from '../../src/dataset/load-release.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { openGrafeoEngine } from '../../src/engine/grafeo/grafeo-engine.ts';
import { openNeo4jEngine } from '../../src/engine/neo4j/neo4j-engine.ts';
import { neo4jAddress } from './engines.ts';

/** The seed of the repository. */
export const seedDirectory = fileURLToPath(new URL('../../seed', import.meta.url));

/** An embedded engine that holds the whole seed. */
export async function openSeededGrafeo(): Promise<GraphEngine> {
  return loaded(await openGrafeoEngine());
}

/** The Neo4j of the tests with the whole seed in it and nothing else. */
export async function openSeededNeo4j(deadlineMs = 10_000): Promise<GraphEngine> {
  return loaded(await openNeo4jEngine({ ...neo4jAddress(), deadlineMs }));
}

async function loaded(engine: GraphEngine): Promise<GraphEngine> {
  await loadRelease(engine, await buildRelease(seedDirectory));
  return engine;
}
