import { relative } from 'node:path';
import type { Command } from 'commander';
import { writeRelease } from '../../dataset/release-file.ts';
import { checkDirectory } from '../check-directory.ts';
import { exitCodes, type ExitCode, type Finish, type Io } from '../io.ts';
import { packageFiles } from '../package-files.ts';
import { renderCounts } from '../render-counts.ts';

export function addBuild(program: Command, io: Io, finish: Finish): void {
  program
    .command('build')
    .description('check the seed of this package and write the release file that serve and load read')
    .addHelpText('after', '\nExample:\n  $ hoja build')
    .action(async () => { finish(await build(io)); });
}

async function build(io: Io): Promise<ExitCode> {
  const files = packageFiles(io);
  const release = await checkDirectory(relative(io.cwd, files.seed), io);
  if (release === null) return exitCodes.failure;
  await writeRelease(release, files.release);
  io.stdout.write(`Wrote ${relative(io.cwd, files.release)}: ${renderCounts(release)}\n`);
  return exitCodes.ok;
}
