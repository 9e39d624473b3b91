import { checkSeed } from '../dataset/check-seed.ts';
import { compareProblems, renderProblem } from '../dataset/problem.ts';
import { checkQuestions } from '../questions/question-folder.ts';
import type { Question } from '../dataset/question.ts';
import type { Release } from '../dataset/release.ts';
import { findInvalidQuestions } from './find-invalid-questions.ts';
import type { Io } from './io.ts';

export interface CheckedDirectory {
  readonly release: Release;
  readonly questions: readonly Question[];
}

/**
 * The release and the questions of a dataset; null, with every problem printed, when it has any. Places start with the
 * folder as it is given.
 */
export async function checkDirectory(directory: string, { stderr }: Io): Promise<CheckedDirectory | null> {
  const [seed, { questions, problems: badQuestions }] = await Promise.all([
    checkSeed(directory),
    checkQuestions(directory),
  ]);
  const problems = [...seed.problems, ...badQuestions, ...(await findInvalidQuestions(questions))].sort(
    compareProblems,
  );
  if (seed.release !== null && problems.length === 0)
    return { release: seed.release, questions: questions.map(({ question }) => question) };
  stderr.write(
    `${[...problems.map(renderProblem), `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`].join('\n')}\n`,
  );
  return null;
}
