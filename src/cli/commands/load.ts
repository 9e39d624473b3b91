import type { Command } from 'commander';
import { loadRelease } from '../../dataset/load-release.ts';
import { readRelease } from '../../dataset/release-file.ts';
import { labelOf } from '../../engine/graph-names.ts';
import { HojaError } from '../../model/hoja-error.ts';
import { renderVariables } from '../configuration-variables.ts';
import { readConfiguration, type EngineConfiguration } from '../configuration.ts';
import { exitCodes, type Io } from '../io.ts';
import { loadOptionsOf, openEngine } from '../open-engine.ts';
import { packageFiles } from '../package-files.ts';
import { printMessage } from '../print-message.ts';
import { createProgress } from '../progress.ts';

interface LoadOptions {
  readonly release?: string;
}

export function addLoad(program: Command, io: Io): void {
  program
    .command('load')
    .description('load a release into the configured graph database; repeating it changes nothing')
    .option('--release <file>', 'release file (default: dist/release.json of this package, which hoja build writes)')
    .addHelpText(
      'after',
      `\n${renderVariables()}\n\nExample:\n  $ HOJA_ENGINE=neo4j NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… hoja load`,
    )
    .action((options: LoadOptions) => load(options, io));
}

async function load(options: LoadOptions, io: Io): Promise<void> {
  const configuration = readConfiguration(io.env).engine;
  refuseMemory(configuration);
  const release = await readRelease(options.release ?? packageFiles(io).release);
  const signal = io.takeStop(exitCodes.failure);
  await using engine = await openEngine(configuration);
  using progress = createProgress(io.stderr);
  const { status, releaseId, written, removed, left } = await loadRelease(engine, release, {
    ...loadOptionsOf(configuration),
    onProgress: progress.report,
    onWait: () => {
      printMessage(io.stderr, 'Another load is under way; this one follows it\n');
    },
    signal,
  }).catch((error: unknown) => {
    throw signal.aborted ? stopped(error) : error;
  });
  progress[Symbol.dispose]();
  printMessage(
    io.stdout,
    status === 'UNCHANGED'
      ? `Nothing to do: the graph already holds release ${releaseId}\n`
      : `Loaded release ${releaseId}: ${written} rows written, ${removed} removed${tellLeft(left)}\n`,
  );
}

function stopped(cause: unknown): HojaError {
  return new HojaError('NO_RELEASE', 'The load was stopped before its end; to load the whole release, load again.', {
    cause,
  });
}

/** What others attached to a node is theirs, so the node stays when the release no longer has it. */
function tellLeft(left: number): string {
  return left === 0
    ? ''
    : `; others attached something to ${left} of the removed entities and sources, whose nodes stay with it as :${labelOf('Former')}`;
}

function refuseMemory(configuration: EngineConfiguration): void {
  if (configuration.kind === 'neo4j' || configuration.file !== undefined) return;
  throw new HojaError(
    'BAD_CONFIGURATION',
    'The embedded graph is in memory, where nothing loaded outlives this command; set HOJA_GRAFEO_FILE to the file that keeps it, or HOJA_ENGINE=neo4j. hoja serve loads it by itself.',
  );
}
