import { loadRelease } from '../../src/dataset/load-release.ts';
import { readRelease } from '../../src/dataset/release-file.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { openGrafeoEngine } from '../../src/engine/grafeo/grafeo-engine.ts';
import { openNeo4jEngine } from '../../src/engine/neo4j/neo4j-engine.ts';
import { neo4jAddress } from './settings.ts';

/** The port to the engine that the environment names, the seed in it; Neo4j was loaded before. */
export async function openEngine(): Promise<GraphEngine> {
  if (process.env.HOJA_ENGINE === 'neo4j') return openNeo4jEngine(neo4jAddress());
  const engine = await openGrafeoEngine();
  await loadRelease(engine, await readRelease('dist/release.json'));
  return engine;
}
