import { existsSync } from 'node:fs';
import { loadRelease, type LoadOptions } from '../dataset/load-release.ts';
import { readRelease } from '../dataset/release-file.ts';
import type { GraphEngine } from '../engine/graph-engine.ts';
import { openGrafeoEngine } from '../engine/grafeo/grafeo-engine.ts';
import { openNeo4jEngine } from '../engine/neo4j/neo4j-engine.ts';
import { openWhenUsed } from '../engine/open-when-used.ts';
import { findReleaseMarker, storedForm } from '../engine/release-marker.ts';
import type { EngineConfiguration } from './configuration.ts';
import { packageFiles } from './package-files.ts';
import type { Io } from './io.ts';

/** Opens the configured engine. A Neo4j need not be there yet. */
export async function openEngine(configuration: EngineConfiguration): Promise<GraphEngine> {
  if (configuration.kind === 'neo4j') {
    const { uri, database, login } = configuration;
    return openWhenUsed(() => openNeo4jEngine({ uri, database, ...login }));
  }
  const { file } = configuration;
  return openGrafeoEngine(file === undefined ? {} : { file });
}

/**
 * How to load a release into the engine. A Neo4j gets it in transactions that fit into its memory. The embedded graph
 * gets it in one transaction, so that its file holds the old release or the new one, whenever the process is killed.
 */
export function loadOptionsOf({ kind }: EngineConfiguration): LoadOptions {
  return kind === 'neo4j' ? {} : { transactionRows: Infinity };
}

/**
 * Opens the engine to read from. The embedded engine holds the release of this package; a Neo4j holds whatever was
 * loaded into it.
 */
export async function openLoadedEngine(configuration: EngineConfiguration, io: Io): Promise<GraphEngine> {
  if (configuration.kind === 'neo4j') return openEngine(configuration);
  const built = configuration.file === undefined ? await openBuiltGraph(packageFiles(io).graph) : undefined;
  return built ?? openAndLoad(configuration, io);
}

/**
 * Opens the graph file that `hoja build` wrote; that takes a fraction of the time of loading. Undefined when there is
 * no file in the form of this program.
 */
async function openBuiltGraph(file: string): Promise<GraphEngine | undefined> {
  if (!existsSync(file)) return undefined;
  const engine = await openGrafeoEngine({ file, isReadOnly: true });
  const [marker] = await engine.run(findReleaseMarker);
  if (marker?.form === storedForm) return engine;
  await engine[Symbol.asyncDispose]();
  return undefined;
}

async function openAndLoad(configuration: EngineConfiguration, io: Io): Promise<GraphEngine> {
  const engine = await openEngine(configuration);
  try {
    await loadRelease(engine, await readRelease(packageFiles(io).release), loadOptionsOf(configuration));
    return engine;
  } catch (error) {
    await engine[Symbol.asyncDispose]();
    throw error;
  }
}
