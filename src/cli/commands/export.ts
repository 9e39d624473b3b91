import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { writeFileWhole } from '../../dataset/write-file-whole.ts';
import type { GraphEngine } from '../../engine/graph-engine.ts';
import { inOneRelease, type ReleaseSource } from '../../engine/one-release.ts';
import { findReleaseMarker } from '../../engine/release-marker.ts';
import { downloadDefaults, type DownloadQuestion } from '../../export/download-question.ts';
import { exportFormatOf, exportFormats } from '../../export/formats.ts';
import { checkEntityIds } from '../../graphql/node-id.ts';
import { HojaError } from '../../model/hoja-error.ts';
import { limits } from '../../model/limits.ts';
import { noRelease } from '../../model/no-release.ts';
import { entityTypeNames } from '../../ontology/entity-types.ts';
import { relationshipTypeNames } from '../../ontology/ontology.ts';
import { begun } from '../begun.ts';
import { findDownload, type Download } from '../../server/downloads/find-download.ts';
import { renderVariables } from '../configuration-variables.ts';
import { readConfiguration } from '../configuration.ts';
import { readDayOption, readNumberOption } from '../option-values.ts';
import type { Io } from '../io.ts';
import { openLoadedEngine } from '../open-engine.ts';
import { printMessage } from '../print-message.ts';
import { writePieces } from '../write-pieces.ts';

interface ExportOptions {
  readonly format: string;
  readonly ids?: readonly string[];
  readonly depth: number;
  readonly types?: readonly string[];
  readonly relationshipTypes?: readonly string[];
  readonly asOf?: string;
  readonly limit: number;
  readonly output?: string;
}

export function addExport(program: Command, io: Io): void {
  program
    .command('export')
    .description('write the graph, or what lies around some entities, as a file with all fields and sources')
    .addOption(
      new Option('--format <format>', 'format of the file')
        .choices(exportFormats.map(({ extension }) => extension))
        .default(exportFormats[0].extension),
    )
    .option('--ids <id...>', 'only what lies around these entities, nearest first (default: the whole graph)')
    .option(
      '--depth <steps>',
      `with --ids: how many steps to go, 0 to ${limits.maximumNeighborhoodDepth}`,
      readNumberOption,
      downloadDefaults.depth,
    )
    .option(
      '--limit <entities>',
      `with --ids: the most entities, 1 to ${limits.maximumNeighborhoodSize}`,
      readNumberOption,
      downloadDefaults.limit,
    )
    .addOption(
      new Option('--types <type...>', 'with --ids: only entities of these types beside them').choices(entityTypeNames),
    )
    .addOption(
      new Option('--relationship-types <type...>', 'with --ids: only over relationships of these types').choices(
        relationshipTypeNames,
      ),
    )
    .option('--as-of <date>', 'only what may hold on a day, YYYY-MM-DD', readDayOption)
    .option(
      '-o, --output <file>',
      'where to write it; an existing file is replaced once all is written (default: standard output)',
    )
    .addHelpText(
      'after',
      `\n${renderVariables()}\n\nExample:\n  $ hoja export --format gexf --ids institution:enaco --depth 2 -o enaco.gexf`,
    )
    .action((options: ExportOptions) => exportGraph(options, io));
}

async function exportGraph(options: ExportOptions, io: Io): Promise<void> {
  const format = exportFormatOf(options.format) ?? exportFormats[0];
  if (options.output === undefined && format.isBinary === true && io.stdout.isTTY === true) {
    throw new HojaError(
      'BAD_CONFIGURATION',
      `A file of the format ${format.extension} is not text; say with -o where to write it.`,
    );
  }
  const { engine: configuration, publicUrl } = readConfiguration(io.env);
  await using engine = await openLoadedEngine(configuration, io);
  const question = questionOf(options);
  const { found, pieces } = await inOneRelease(engine, markerOf(engine), async (reading) => {
    const found = await findDownload(reading.engine, question, { release: reading.release, publicUrl });
    return { found, pieces: await begun(format.write(found.graph)) };
  });
  tellWhatIsLeftOut(found, options, io);
  await (options.output === undefined ? writePieces(io.stdout, pieces) : writeOutput(options.output, pieces, io));
}

function markerOf(engine: GraphEngine): ReleaseSource {
  const read = async () => {
    const [release] = await engine.run(findReleaseMarker);
    if (release === undefined) throw noRelease();
    return release;
  };
  return { current: read, renewed: read };
}

function tellWhatIsLeftOut({ missing, omitted }: Download, options: ExportOptions, io: Io): void {
  if (missing.length > 0)
    printMessage(
      io.stderr,
      `Not in the graph${options.asOf === undefined ? '' : ` as of ${options.asOf}`}: ${missing.join(', ')}\n`,
    );
  if (omitted > 0)
    printMessage(io.stderr, `At least ${omitted} more entities are left out by --limit ${options.limit}\n`);
}

function questionOf({ ids, depth, limit, types, relationshipTypes, asOf }: ExportOptions): DownloadQuestion {
  if (ids !== undefined) checkEntityIds('--ids', ids, limits.maximumSubgraphIds);
  return {
    ids: ids === undefined ? null : [...new Set(ids)],
    depth,
    limit,
    entityTypes: types ?? null,
    relationshipTypes: relationshipTypes ?? null,
    asOf: asOf ?? null,
  };
}

async function writeOutput(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
  { cwd, stderr }: Io,
): Promise<void> {
  try {
    await writeFileWhole(resolve(cwd, path), pieces);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new HojaError('BAD_CONFIGURATION', `The file ${path} cannot be written: ${error.message}`, {
        cause: error,
      });
    throw error;
  }
  printMessage(stderr, `Wrote ${path}\n`);
}
