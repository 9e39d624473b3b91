import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { writeManifest } from '../../dataset/manifest.ts';
import { checkDirectory } from '../check-directory.ts';
import { exitCodes, type ExitCode, type Finish, type Io } from '../io.ts';
import { packageFiles } from '../package-files.ts';
import { printMessage } from '../print-message.ts';
import { renderCounts } from '../render-counts.ts';

interface CheckOptions {
  readonly writeManifest?: true;
  readonly strict?: true;
}

export function addCheck(program: Command, io: Io, finish: Finish): void {
  program
    .command('check')
    .description('check a dataset: every problem with file, line and column')
    .argument('[dir]', 'folder of the dataset (default: the seed of this package)')
    .option('--write-manifest', 'write counts and hash to manifest.yaml when there is no problem')
    .option('--strict', 'take warnings, which tell of odd dates, as problems')
    .addHelpText('after', '\nExample:\n  $ hoja check seed')
    .action(async (directory: string | undefined, options: CheckOptions) => {
      finish(await check(directory, options, io));
    });
}

async function check(given: string | undefined, options: CheckOptions, io: Io): Promise<ExitCode> {
  const directory = given ?? relative(io.cwd, packageFiles(io).seed);
  const checked = await checkDirectory(directory, io, {
    warnings: options.strict === true ? 'PROBLEMS' : 'PRINTED',
  });
  if (checked === null) return exitCodes.failure;
  const { release, questions } = checked;
  printMessage(io.stdout, `No problems: ${renderCounts(release)}; ${questions.length} questions\n`);
  if (options.writeManifest === true) {
    await writeManifest(directory, release);
    printMessage(io.stdout, `Wrote ${join(directory, 'manifest.yaml')}\n`);
  }
  return exitCodes.ok;
}
