import { relative } from 'node:path';
import type { Command } from 'commander';
import { loadRelease } from '../../dataset/load-release.ts';
import { writeQuestions } from '../../questions/question-release.ts';
import { writeRelease } from '../../dataset/release-file.ts';
import type { Release } from '../../dataset/release.ts';
import { openGrafeoEngine } from '../../engine/grafeo/grafeo-engine.ts';
import { checkDirectory } from '../check-directory.ts';
import { exitCodes, type ExitCode, type Finish, type Io } from '../io.ts';
import { packageFiles } from '../package-files.ts';
import { printMessage } from '../print-message.ts';
import { renderCounts } from '../render-counts.ts';
import { writeTogether } from '../write-together.ts';

export function addBuild(program: Command, io: Io, finish: Finish): void {
  program
    .command('build')
    .description(
      'check the seed of this package and write the release, the questions and the graph, which serve, load and ask read',
    )
    .addHelpText('after', '\nExample:\n  $ hoja build')
    .action(async () => {
      finish(await build(io));
    });
}

async function build(io: Io): Promise<ExitCode> {
  const files = packageFiles(io);
  const checked = await checkDirectory(relative(io.cwd, files.seed), io, { warnings: 'LEFT_OUT' });
  if (checked === null) return exitCodes.failure;
  const { release, questions } = checked;
  await writeTogether([
    { file: files.graph, write: (path) => writeGraph(release, path) },
    { file: files.questions, write: (path) => writeQuestions({ release: release.id, questions }, path) },
    { file: files.release, write: (path) => writeRelease(release, path) },
  ]);
  printMessage(
    io.stdout,
    `Wrote ${relative(io.cwd, files.release)}: ${renderCounts(release)}\nWrote ${relative(io.cwd, files.questions)}: ${questions.length} questions\nWrote ${relative(io.cwd, files.graph)}: the release as a graph, which serve, ask and export open\n`,
  );
  return exitCodes.ok;
}

/** Loads the release into a new file of the embedded engine. */
async function writeGraph(release: Release, file: string): Promise<void> {
  await using engine = await openGrafeoEngine({ file });
  await loadRelease(engine, release);
}
