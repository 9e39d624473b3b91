import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareProblems, type Problem } from '../dataset/problem.ts';
import { readTextFile, reasonOf } from '../dataset/read-text-file.ts';
import { readQuestion, type ReadQuestion } from './question-file.ts';
import type { Question } from '../dataset/question.ts';

export interface CheckedQuestions {
  /** The questions without problems, by name, each with its file. */
  readonly questions: readonly PlacedQuestion[];
  readonly problems: readonly Problem[];
}

export interface PlacedQuestion {
  readonly path: string;
  readonly question: Question;
}

/** Reads every question of a seed directory. A seed without the folder `questions/` has no questions. */
export async function checkQuestions(directory: string): Promise<CheckedQuestions> {
  const folder = join(directory, 'questions');
  const listed = await listOf(folder);
  if (typeof listed === 'string') return { questions: [], problems: refused(folder, listed).problems };
  const names = listed.filter((name) => !name.startsWith('.') && name !== 'README.md').sort();
  const read = await Promise.all(names.map((name) => readNamed(join(folder, name))));
  const questions = read.flatMap(({ path, question }) => (question === null ? [] : [{ path, question }]));
  return {
    questions,
    problems: [...read.flatMap(({ problems }) => problems), ...doubledTabs(questions)].sort(compareProblems),
  };
}

async function readNamed(path: string): Promise<ReadQuestion> {
  if (!path.endsWith('.graphql')) return refused(path, 'Nothing reads this; a question is a file <name>.graphql');
  const { text, problem } = await readTextFile(path);
  return problem === undefined ? readQuestion({ path, text }) : { path, question: null, problems: [problem] };
}

function refused(path: string, message: string): ReadQuestion {
  return { path, question: null, problems: [{ file: path, line: 1, column: 1, value: path, message }] };
}

function doubledTabs(questions: readonly PlacedQuestion[]): readonly Problem[] {
  return questions.flatMap(({ path, question: { tab } }, index) => {
    const first = questions.slice(0, index).find(({ question }) => tab !== null && question.tab === tab);
    return first === undefined
      ? []
      : [
          {
            file: path,
            line: 1,
            column: 1,
            value: String(tab),
            message: `The tab ${String(tab)} is taken by ${first.path}`,
          },
        ];
  });
}

/** Lists a folder, or says why it cannot. A folder that is not there is an empty one. */
async function listOf(folder: string): Promise<readonly string[] | string> {
  try {
    return await readdir(folder);
  } catch (error) {
    const isThere = await lstat(folder).then(
      () => true,
      () => false,
    );
    if (!isThere) return [];
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR')
      return 'This is no folder; questions stand in a folder of this name';
    return reasonOf(folder, 'a folder', error);
  }
}
