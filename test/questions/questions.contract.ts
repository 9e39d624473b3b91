import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableOf } from '../../src/cli/answer-table.ts';
import { checkQuestions } from '../../src/questions/question-folder.ts';
import type { Question } from '../../src/dataset/question.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { askFor } from '../support/ask.ts';
import { otherParameters } from './other-parameters.ts';
import { renderAnswer } from './render-answer.ts';

const checked = await checkQuestions(fileURLToPath(new URL('../../seed', import.meta.url)));
export const questions: readonly Question[] = checked.questions.map(({ question }) => question);

/**
 * Every question of the seed is answered as committed beside this file; after a wanted change: npx vitest run --project
 * embedded test/questions -u
 */
export function itAnswersTheQuestions(openSeeded: () => Promise<GraphEngine>): void {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeeded();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  it.each(questions)('$name: $title.en', async ({ name, query }) => {
    const answer = await askFor(engine, query);

    await expect(`${renderAnswer(answer)}\n`).toMatchFileSnapshot(
      fileURLToPath(new URL(`./${name}.json`, import.meta.url)),
    );
  });

  describe('asked with other parameters', () => {
    it.each(otherParameters)('$name $variables', async ({ name, variables, columns, rows }) => {
      const question = questionOf(name);

      const { headings, rows: found } = tableOf(question, await askFor(engine, question.query, variables), 'en');

      const shown = columns.map((column) => headings.indexOf(column));
      expect(shown).not.toContain(-1);
      expect(found.map((row) => shown.map((index) => row[index]?.join('; ')))).toEqual(rows);
    });
  });
}

export function questionOf(name: string): Question {
  const question = questions.find((candidate) => candidate.name === name);
  if (question === undefined) throw new Error(`There is no question ${name}`);
  return question;
}
