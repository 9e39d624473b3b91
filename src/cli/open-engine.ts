import { loadRelease } from '../dataset/load-release.ts';
import { readRelease } from '../dataset/release-file.ts';
import type { GraphEngine } from '../engine/graph-engine.ts';
import { openGrafeoEngine } from '../engine/grafeo/grafeo-engine.ts';
import { openNeo4jEngine } from '../engine/neo4j/neo4j-engine.ts';
import type { EngineConfiguration } from './configuration.ts';
import { packageFiles } from './package-files.ts';
import type { Io } from './io.ts';

/** Opens the configured engine; a Neo4j need not be there yet. */
export async function openEngine(configuration: EngineConfiguration): Promise<GraphEngine> {
  if (configuration.kind === 'neo4j') {
    const { uri, database, login } = configuration;
    return openNeo4jEngine({ uri, database, ...login });
  }
  const { file } = configuration;
  return openGrafeoEngine(file === undefined ? {} : { file });
}

/** The same to be read from: the embedded engine holds the release of this package, a Neo4j whatever was loaded into it. */
export async function openLoadedEngine(configuration: EngineConfiguration, io: Io): Promise<GraphEngine> {
  const engine = await openEngine(configuration);
  if (configuration.kind !== 'grafeo') return engine;
  try {
    await loadRelease(engine, await readRelease(packageFiles(io).release));
    return engine;
  } catch (error) {
    await engine[Symbol.asyncDispose]();
    throw error;
  }
}
