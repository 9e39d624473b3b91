import { parse, validate } from 'graphql';
import type { Problem } from '../dataset/problem.ts';
import { readTextFile } from '../dataset/read-text-file.ts';
import type { PlacedQuestion } from '../questions/question-folder.ts';
import { schema } from '../graphql/schema.ts';

/** Finds what the schema does not allow in the queries of questions, each with its position in the file. */
export async function findInvalidQuestions(questions: readonly PlacedQuestion[]): Promise<readonly Problem[]> {
  const found = await Promise.all(questions.map(async ({ path }) => problemsOf(path, (await readTextFile(path)).text)));
  return found.flat();
}

function problemsOf(file: string, text: string): readonly Problem[] {
  return validate(schema, parse(text)).map(({ message, locations }) => {
    const [{ line, column } = { line: 1, column: 1 }] = locations ?? [];
    return { file, line, column, value: '', message: message.replace(/\.$/, '') };
  });
}
