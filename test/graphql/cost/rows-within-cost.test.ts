import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../../src/engine/graph-engine.ts';
import { ask } from '../../support/ask.ts';
import { workOf } from '../../support/count-work.ts';
import { questionsOn } from '../../support/documented-questions.ts';
import { draws } from '../../support/nightly.ts';
import { createRandom } from '../../support/random.ts';
import { randomOperation } from '../../support/random-operation.ts';
import { openSeededGrafeo } from '../../support/seeded.ts';

const pages = ['README.md', 'docs/guide.md', 'docs/api.md', 'docs/beyond-selections.md'];
const documented = (await Promise.all(pages.map(questionsOn))).flat();
const operations = draws(60);

describe('what is answered is within what was counted before it was read', () => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeededGrafeo();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  async function expectWithin(question: string): Promise<number> {
    const { cost, values } = workOf(question);

    const { data } = await ask(engine, question);

    const answered = countAnswer(data);
    expect(answered.rows, question).toBeLessThanOrEqual(cost);
    expect(answered.values, question).toBeLessThanOrEqual(values);
    return answered.rows;
  }

  it.each(documented)('of the question: $title', async ({ question }) => {
    await expectWithin(question);
  });

  it(
    `of ${operations} random operations`,
    async () => {
      const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000);
      console.log(`random operations: seed ${seed} (repeat with TEST_SEED=${seed})`);
      const random = createRandom(seed);
      let rows = 0;

      for (let index = 0; index < operations; index += 1) rows += await expectWithin(randomOperation(random));

      expect(rows).toBeGreaterThan(operations);
    },
    1_000 * operations,
  );
});

/** Lists in memory, which are values of the row that they stand in. */
const valuesOfRows: readonly string[] = [
  'penalties',
  'figures',
  'rules',
  'neighborCounts',
  'highlights',
  'facets',
  'counts',
  'downloads',
  'text',
  'parts',
  'entityTypes',
  'relationshipTypes',
  'fields',
  'questions',
  'parameters',
];

/** Items of lists of objects, and values of any kind. */
function countAnswer(value: unknown, key = ''): { readonly rows: number; readonly values: number } {
  if (Array.isArray(value)) {
    const isRows = value.some((item) => typeof item === 'object') && !valuesOfRows.includes(key);
    if (!isRows) return { rows: 0, values: 0 };
    const items = value.map((item) => countAnswer(item));
    return { rows: sum(items.map(({ rows }) => rows)) + value.length, values: sum(items.map(({ values }) => values)) };
  }
  if (typeof value !== 'object' || value === null) return { rows: 0, values: 0 };
  const fields = Object.entries(value).map(([name, inner]) => countAnswer(inner, name));
  return { rows: sum(fields.map(({ rows }) => rows)), values: fields.length + sum(fields.map(({ values }) => values)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
