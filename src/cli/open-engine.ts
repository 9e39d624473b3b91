import { existsSync } from 'node:fs';
import { loadRelease, type LoadOptions } from '../dataset/load-release.ts';
import { readRelease, readReleaseId } from '../dataset/release-file.ts';
import type { Release } from '../dataset/release.ts';
import type { GraphEngine } from '../engine/graph-engine.ts';
import { openGrafeoEngine } from '../engine/grafeo/grafeo-engine.ts';
import { openNeo4jEngine } from '../engine/neo4j/neo4j-engine.ts';
import { openWhenUsed } from '../engine/open-when-used.ts';
import { findReleaseMarker, storedForm } from '../engine/release-marker.ts';
import { HojaError } from '../model/hoja-error.ts';
import type { EngineConfiguration } from './configuration.ts';
import { packageFiles, type PackageFiles } from './package-files.ts';
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
export async function openLoadedEngine(
  configuration: EngineConfiguration,
  io: Pick<Io, 'packageRoot'>,
): Promise<GraphEngine> {
  if (configuration.kind === 'neo4j') return openEngine(configuration);
  const built = configuration.file === undefined ? await openBuiltGraph(packageFiles(io)) : undefined;
  return built ?? openAndLoad(configuration, io);
}

/**
 * Opens the graph file that `hoja build` wrote; that takes a fraction of the time of loading. Undefined when there is
 * no file in the form of this program, or when it holds another release than the release file: a build was killed
 * between the two.
 */
async function openBuiltGraph({ graph, release }: PackageFiles): Promise<GraphEngine | undefined> {
  return existsSync(graph) ? openToRead(graph, await readReleaseId(release)) : undefined;
}

/** Opens a graph file only for reading. Undefined when it does not hold this release in the form of this program. */
async function openToRead(file: string, releaseId: string | undefined): Promise<GraphEngine | undefined> {
  const engine = await openGrafeoEngine({ file, isReadOnly: true });
  const [marker] = await engine.run(findReleaseMarker);
  if (marker?.form === storedForm && (releaseId === undefined || marker.id === releaseId)) return engine;
  await engine[Symbol.asyncDispose]();
  return undefined;
}

/** A file that cannot be written, as on a full disk, is only read when the release lies in it already. */
async function openAndLoad(configuration: EngineConfiguration, io: Pick<Io, 'packageRoot'>): Promise<GraphEngine> {
  const release = await readRelease(packageFiles(io).release);
  try {
    return await loadInto(await openEngine(configuration), release, configuration);
  } catch (error) {
    const saved = isWriteProblem(error) ? await openSaved(configuration, release) : undefined;
    if (saved === undefined) throw error;
    return saved;
  }
}

async function loadInto(
  engine: GraphEngine,
  release: Release,
  configuration: EngineConfiguration,
): Promise<GraphEngine> {
  try {
    await loadRelease(engine, release, loadOptionsOf(configuration));
    return engine;
  } catch (error) {
    // The first error says why; a full disk makes closing fail, too.
    await engine[Symbol.asyncDispose]().catch(() => undefined);
    throw error;
  }
}

/** The error that is told is that of the first try. */
async function openSaved(configuration: EngineConfiguration, { id }: Release): Promise<GraphEngine | undefined> {
  if (configuration.kind === 'neo4j' || configuration.file === undefined) return undefined;
  return openToRead(configuration.file, id).catch(() => undefined);
}

function isWriteProblem(error: unknown): boolean {
  return error instanceof HojaError && error.code === 'CANNOT_WRITE';
}
