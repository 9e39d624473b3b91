import { checkSeed } from '../dataset/check-seed.ts';
import { compareProblems, renderProblem } from '../dataset/problem.ts';
import { checkQuestions } from '../questions/question-folder.ts';
import type { Question } from '../dataset/question.ts';
import type { Release } from '../dataset/release.ts';
import { findInvalidQuestions } from './find-invalid-questions.ts';
import type { Io } from './io.ts';
import { printMessage } from './print-message.ts';

export interface CheckedDirectory {
  readonly release: Release;
  readonly questions: readonly Question[];
}

export interface CheckDirectoryOptions {
  /** Whether warnings are printed, left out, or count as problems. */
  readonly warnings: 'PRINTED' | 'LEFT_OUT' | 'PROBLEMS';
}

/**
 * Checks a dataset and gives its release and its questions. When there are problems, prints every one of them and gives
 * null. Paths in messages start with the directory as it was given.
 */
export async function checkDirectory(
  directory: string,
  { stderr }: Io,
  { warnings }: CheckDirectoryOptions,
): Promise<CheckedDirectory | null> {
  const [seed, { questions, problems: badQuestions }] = await Promise.all([
    checkSeed(directory),
    checkQuestions(directory),
  ]);
  const problems = [
    ...seed.problems,
    ...(warnings === 'PROBLEMS' ? seed.warnings : []),
    ...badQuestions,
    ...(await findInvalidQuestions(questions)),
  ].sort(compareProblems);
  if (warnings === 'PRINTED' && seed.warnings.length > 0)
    printMessage(stderr, `${seed.warnings.map((warning) => `${renderProblem(warning)} (warning)`).join('\n')}\n`);
  if (seed.release !== null && problems.length === 0)
    return { release: seed.release, questions: questions.map(({ question }) => question) };
  printMessage(
    stderr,
    `${[...problems.map(renderProblem), `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`].join('\n')}\n`,
  );
  return null;
}
