import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareProblems, type Problem } from '../dataset/problem.ts';
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
  const names = (await listOf(folder))
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.') && name !== 'README.md')
    .sort();
  const read = await Promise.all(names.map((name) => readNamed(join(folder, name))));
  const questions = read.flatMap(({ path, question }) => (question === null ? [] : [{ path, question }]));
  return {
    questions,
    problems: [...read.flatMap(({ problems }) => problems), ...doubledTabs(questions)].sort(compareProblems),
  };
}

async function readNamed(path: string): Promise<ReadQuestion> {
  if (path.endsWith('.graphql')) return readQuestion({ path, text: await readFile(path, 'utf8') });
  return {
    path,
    question: null,
    problems: [
      {
        file: path,
        line: 1,
        column: 1,
        value: path,
        message: 'Nothing reads this; a question is a file <name>.graphql',
      },
    ],
  };
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

async function listOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    throw error;
  }
}
