import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HojaError } from '../model/hoja-error.ts';
import type { Question } from '../dataset/question.ts';
import { writeFileWhole } from '../dataset/write-file-whole.ts';

/** The questions that are built with a release, and the id of that release. */
export interface QuestionRelease {
  readonly release: string;
  readonly questions: readonly Question[];
}

/**
 * Writes the questions as JSON. A program that reads the file meanwhile gets all the old questions or all the new ones.
 */
export async function writeQuestions({ release, questions }: QuestionRelease, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFileWhole(file, [`${JSON.stringify({ release, questions })}\n`]);
}

/**
 * Reads the questions that `writeQuestions` wrote. Throws BAD_RELEASE when the file is missing, holds something else,
 * or the questions of another release than the release file; undefined is the release of a file that says none.
 */
export async function readQuestions(file: string, release: string | undefined): Promise<readonly Question[]> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw badFile(file, 'cannot be read', error);
  }
  if (!isQuestionRelease(value)) throw badFile(file, 'does not hold questions of a release');
  if (release !== undefined && value.release !== release)
    throw badFile(file, `holds the questions of release ${value.release}, and the release file holds ${release}`);
  return value.questions;
}

function isQuestionRelease(value: unknown): value is QuestionRelease {
  if (typeof value !== 'object' || value === null) return false;
  const { release, questions } = value as Partial<Record<keyof QuestionRelease, unknown>>;
  return typeof release === 'string' && Array.isArray(questions) && questions.every(isQuestion);
}

function isQuestion(value: unknown): value is Question {
  if (typeof value !== 'object' || value === null) return false;
  const { name, query, parameters, rows, columns } = value as Partial<Record<keyof Question, unknown>>;
  return typeof name === 'string' && typeof query === 'string' && [parameters, rows, columns].every(Array.isArray);
}

function badFile(file: string, what: string, cause?: unknown): HojaError {
  return new HojaError('BAD_RELEASE', `The file of questions ${file} ${what}; make it again with: npm run build`, {
    cause,
  });
}
