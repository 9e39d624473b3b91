import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { writeFileWhole } from '../../dataset/write-file-whole.ts';
import type { GraphEngine } from '../../engine/graph-engine.ts';
import type { ExportGraph } from '../../export/export-graph.ts';
import { exportFormatOf, exportFormats } from '../../export/formats.ts';
import { readAll, readPart } from '../../export/read-graph.ts';
import { findNeighborhood, neighborhoodLimits } from '../../graph/neighborhood.ts';
import { isCovered } from '../../graphql/directives.ts';
import { checkEntityIds } from '../../graphql/node-id.ts';
import { HojaError } from '../../model/hoja-error.ts';
import { entityTypeNames } from '../../ontology/entity-types.ts';
import { relationshipTypeNames } from '../../ontology/ontology.ts';
import { renderVariables } from '../configuration-variables.ts';
import { readConfiguration } from '../configuration.ts';
import { readDayOption, readNumberOption } from '../option-values.ts';
import type { Io } from '../io.ts';
import { openLoadedEngine } from '../open-engine.ts';

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
    .addOption(new Option('--format <format>', 'format of the file').choices(exportFormats.map(({ name }) => name)).default(exportFormats[0].name))
    .option('--ids <id...>', 'only what lies around these entities, nearest first (default: the whole graph)')
    .option('--depth <steps>', 'with --ids: how many steps to go, 0 to 3', readNumberOption, 1)
    .option('--limit <entities>', 'with --ids: the most entities, 1 to 1000', readNumberOption, 200)
    .addOption(new Option('--types <type...>', 'with --ids: only entities of these types beside them').choices(entityTypeNames))
    .addOption(new Option('--relationship-types <type...>', 'with --ids: only over relationships of these types').choices(relationshipTypeNames))
    .option('--as-of <date>', 'only what may hold on a day, YYYY-MM-DD', readDayOption)
    .option('-o, --output <file>', 'where to write it; an existing file is replaced once all is written (default: standard output)')
    .addHelpText('after', `\n${renderVariables()}\n\nExample:\n  $ hoja export --ids institution:enaco --depth 2 -o enaco.json`)
    .action((options: ExportOptions) => exportGraph(options, io));
}

async function exportGraph(options: ExportOptions, io: Io): Promise<void> {
  const format = exportFormatOf(options.format) ?? exportFormats[0];
  const { engine: configuration, publicUrl } = readConfiguration(io.env);
  await using engine = await openLoadedEngine(configuration, io);
  const file = format.write(await graphOf(engine, options, publicUrl, io));
  if (options.output === undefined) {
    for await (const piece of file) io.stdout.write(piece);
    return;
  }
  await writeOutput(options.output, file, io);
}

async function writeOutput(path: string, pieces: AsyncIterable<string>, { cwd, stderr }: Io): Promise<void> {
  try {
    await writeFileWhole(resolve(cwd, path), pieces);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw new HojaError('BAD_CONFIGURATION', `The file ${path} cannot be written: ${error.message}`, { cause: error });
    throw error;
  }
  stderr.write(`Wrote ${path}\n`);
}

async function graphOf(engine: GraphEngine, { ids, depth, limit, types, relationshipTypes, asOf: day }: ExportOptions, publicUrl: string, io: Io): Promise<ExportGraph> {
  const asOf = day ?? null;
  const { release } = await engine.describe();
  if (release === null) throw new HojaError('NO_RELEASE', 'The graph holds no release of the dataset yet; load one with: hoja load');
  if (asOf !== null && !isCovered(asOf, release.coverage)) {
    throw new HojaError('BAD_DATE', `Release ${release.id} says nothing about ${asOf}, only about ${release.coverage?.earliest ?? ''} to ${release.coverage?.latest ?? ''}.`);
  }
  const about = { release: release.id, asOf, publicUrl };
  if (ids === undefined) return readAll(engine, about);
  checkEntityIds('--ids', ids, neighborhoodLimits.nodes);
  const { nodes, relationships, truncated, omitted } = await findNeighborhood(engine, { ids, depth, limit, entityTypes: types ?? null, relationshipTypes: relationshipTypes ?? null, asOf });
  const missing = ids.filter((id) => !nodes.some((node) => node.id === id));
  if (missing.length > 0 && !truncated) io.stderr.write(`Not in the graph${asOf === null ? '' : ` as of ${asOf}`}: ${missing.join(', ')}\n`);
  if (truncated) io.stderr.write(`At least ${omitted} more entities are left out by --limit ${limit}\n`);
  return readPart(engine, { ids: nodes.map(({ id }) => id), relationships }, about);
}
