import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { askFor } from '../support/ask.ts';
import { documentedPages, isAsPrinted } from '../support/documented-questions.ts';
import { recordStatements } from '../support/engines.ts';

/**
 * Every question on the pages is answered as printed there, by one statement for each root field that is a selection.
 */
export function itAnswersAsDocumented(openSeeded: () => Promise<GraphEngine>): void {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeeded();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  for (const { page, count, isBeyondSelections, questions } of documentedPages) {
    it(`finds the ${count} questions of ${page}`, () => {
      expect(questions).toHaveLength(count);
    });

    it.each(questions)(`${page}: $title`, async ({ question, answer }) => {
      const recorded = recordStatements(engine);

      const answered = await askFor(recorded.engine, question);

      if (!isAsPrinted(answered, answer)) expect(answered).toEqual(answer);
      if (!isBeyondSelections) expect(recorded.statements).toHaveLength(Object.keys(answered).length);
    });
  }
}
