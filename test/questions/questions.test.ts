import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/cli/answer-table.ts';
import { findInvalidQuestions } from '../../src/cli/find-invalid-questions.ts';
import { renderProblem } from '../../src/dataset/problem.ts';
import { checkQuestions } from '../../src/questions/question-folder.ts';
import { openSeededGrafeo } from '../support/seeded.ts';
import { otherParameters } from './other-parameters.ts';
import { itAnswersTheQuestions, questions } from './questions.contract.ts';

describe('questions, embedded', () => {
  itAnswersTheQuestions(openSeededGrafeo);
});

describe('the questions', () => {
  it('are at least thirty, all in order, and valid by the schema', async () => {
    const { questions: placed, problems } = await checkQuestions(fileURLToPath(new URL('../../seed', import.meta.url)));

    expect([...problems, ...(await findInvalidQuestions(placed))].map(renderProblem)).toEqual([]);
    expect(questions.length).toBeGreaterThanOrEqual(30);
  });

  it('have a committed answer each, and there is no answer without a question', async () => {
    const files = await readdir(fileURLToPath(new URL('.', import.meta.url)));

    expect(files.filter((file) => file.endsWith('.json')).sort()).toEqual(
      questions.map(({ name }) => `${name}.json`).sort(),
    );
  });

  it.each(questions)(
    '$name makes a table in which no row is empty, and no column but one that other parameters fill',
    async (question) => {
      const { headings, rows } = tableOf(question, await committedAnswer(question.name), 'en');

      const empty = headings.filter((_, column) => rows.every((row) => row[column]?.length === 0));
      expect(empty.filter((heading) => !filledByOthers(question.name).has(heading))).toEqual([]);
      expect(rows.filter((row) => row.every((cell) => cell.length === 0))).toEqual([]);
      expect(rows).not.toEqual([]);
    },
  );

  it.each(questions)('$name asks for lists long enough that nothing is cut off', async ({ name }) => {
    expect(fullLists(await committedAnswer(name))).toEqual([]);
  });
});

/** Headings that have something under them when the question is asked with other parameters. */
function filledByOthers(name: string): ReadonlySet<string> {
  const others = otherParameters.filter((other) => other.name === name);
  return new Set(
    others.flatMap(({ columns, rows }) => columns.filter((_, column) => rows.some((row) => row[column] !== ''))),
  );
}

async function committedAnswer(name: string): Promise<unknown> {
  return JSON.parse(await readFile(fileURLToPath(new URL(`./${name}.json`, import.meta.url)), 'utf8'));
}

/** Connections that hold as many as a page does, and may go on. */
function fullLists(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const pages = Object.entries(value).filter(
    ([key, items]) =>
      (key === 'nodes' || key === 'edges') && [20, 50, 100].includes((items as readonly unknown[]).length),
  );
  const isWhole =
    'totalCount' in value && pages.every(([, items]) => (items as readonly unknown[]).length === value.totalCount);
  return [
    ...(isWhole ? [] : pages.map(([key]) => `${path}.${key}`)),
    ...Object.entries(value).flatMap(([key, item]) => fullLists(item, Array.isArray(value) ? path : `${path}.${key}`)),
  ];
}
