import { relative } from 'node:path';
import type { Command } from 'commander';
import { writeQuestions } from '../../dataset/question-release.ts';
import { writeRelease } from '../../dataset/release-file.ts';
import { checkDirectory } from '../check-directory.ts';
import { exitCodes, type ExitCode, type Finish, type Io } from '../io.ts';
import { packageFiles } from '../package-files.ts';
import { renderCounts } from '../render-counts.ts';

export function addBuild(program: Command, io: Io, finish: Finish): void {
  program
    .command('build')
    .description('check the seed of this package and write the release and the questions, which serve, load and ask read')
    .addHelpText('after', '\nExample:\n  $ hoja build')
    .action(async () => { finish(await build(io)); });
}

async function build(io: Io): Promise<ExitCode> {
  const files = packageFiles(io);
  const checked = await checkDirectory(relative(io.cwd, files.seed), io);
  if (checked === null) return exitCodes.failure;
  const { release, questions } = checked;
  await writeRelease(release, files.release);
  await writeQuestions(questions, files.questions);
  io.stdout.write(`Wrote ${relative(io.cwd, files.release)}: ${renderCounts(release)}\nWrote ${relative(io.cwd, files.questions)}: ${questions.length} questions\n`);
  return exitCodes.ok;
}
