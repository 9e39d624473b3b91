import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HojaError } from '../model/hoja-error.ts';
import type { Question } from '../dataset/question.ts';
import { writeFileWhole } from '../dataset/write-file-whole.ts';

/**
 * Writes the questions as JSON. A program that reads the file meanwhile gets all the old questions or all the new ones.
 */
export async function writeQuestions(questions: readonly Question[], file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFileWhole(file, [`${JSON.stringify(questions)}\n`]);
}

/**
 * Reads the questions that `writeQuestions` wrote. Throws BAD_RELEASE when the file is missing or holds something else.
 */
export async function readQuestions(file: string): Promise<readonly Question[]> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw badFile(file, 'cannot be read', error);
  }
  if (Array.isArray(value) && value.every(isQuestion)) return value;
  throw badFile(file, 'does not hold questions');
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
