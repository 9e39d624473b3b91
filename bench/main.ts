import { writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { installPeers } from './measure/install-peers.ts';
import { compileMirror } from './measure/mirror.ts';
import { createSeededNeo4j } from './measure/seeded-neo4j.ts';
import { createServedMadeGraphs } from './measure/served-made-graph.ts';
import { renderMarkdown, renderText, type Measured } from './report.ts';
import type { Suite } from './suites/suite.ts';
import { suites } from './suites/suites.ts';
import type { EngineOfWeek } from './worst-week/week.ts';

interface Options {
  readonly quick?: true;
  readonly only?: readonly string[];
  readonly rounds?: number;
  readonly soak?: number;
  readonly minutes: number;
  readonly engine: EngineOfWeek;
  readonly seed: number;
  readonly json?: string;
  readonly markdown?: string;
}

const names = suites.map(({ name }) => name);
const usualSoakMinutes = 10;

await new Command('npm run bench --')
  .description('Measures Hoja beside what one would otherwise take, side by side, in one run.')
  .option('--quick', 'less of everything and no large graphs, for use while developing')
  .option('--only <name...>', `only these: ${names.join(', ')}`, addName, undefined)
  .option('--rounds <number>', 'rounds of each suite, fresh processes in each', readCount)
  .addOption(
    new Option('--soak [minutes]', 'ask for so long without a pause and see whether memory stays flat; nothing else')
      .preset(String(usualSoakMinutes))
      .argParser(readCount),
  )
  .option('--minutes <number>', 'how long the worst week is', readCount, 10)
  .addOption(
    new Option('--engine <engine>', 'what the worst week is run on').choices(['neo4j', 'grafeo']).default('neo4j'),
  )
  .addOption(
    new Option('--seed <number>', 'what the worst week draws from')
      .argParser(readCount)
      .default(Date.now() % 1_000_000, 'another one each time'),
  )
  .option('--json <file>', 'write what was found as JSON')
  .option('--markdown <file>', 'write the tables as Markdown')
  .action(run)
  .parseAsync();

async function run(options: Options): Promise<void> {
  const { quick: isQuick = false, rounds = null, soak: soakMinutes = usualSoakMinutes, json, markdown } = options;
  const { minutes, engine, seed } = options;
  await installPeers();
  const mirror = await compileMirror();
  await using neo4j = createSeededNeo4j();
  await using madeGraphs = createServedMadeGraphs(mirror);
  const measured: Measured[] = [];
  for (const { name, title, run: measure } of chosenSuites(options)) {
    console.error(`… ${name}`);
    const one = {
      suite: { name, title },
      result: await measure({
        mirror,
        isQuick,
        rounds,
        neo4j: neo4j.address,
        madeGraphs,
        soakMinutes,
        week: { minutes, engine, seed },
      }),
    };
    console.log(renderText(one));
    measured.push(one);
    if ((one.result.broken ?? []).length > 0) process.exitCode = 1;
  }
  if (json !== undefined) await writeFile(json, `${JSON.stringify(measured, null, 2)}\n`);
  if (markdown !== undefined) await writeFile(markdown, renderMarkdown(measured));
}

function chosenSuites({ quick, only, soak }: Options): readonly Suite[] {
  if (only !== undefined) return suites.filter(({ name }) => only.includes(name));
  if (soak !== undefined) return suites.filter(({ name }) => name === 'soak');
  return suites.filter(({ isAskedFor, isLong }) => isAskedFor !== true && !(quick === true && isLong === true));
}

function addName(text: string, before: readonly string[] | undefined): readonly string[] {
  if (!names.includes(text)) throw new InvalidArgumentError(`It has to be one of ${names.join(', ')}.`);
  return [...(before ?? []), text];
}

function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It has to be a whole number from 1.');
  return count;
}
