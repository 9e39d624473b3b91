import { expect, it } from 'vitest';
import { runWorstWeek } from '../../bench/worst-week/run-worst-week.ts';
import { describeOnNeo4j } from '../support/engines.ts';

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000);

describeOnNeo4j('the worst week of an operator, in two minutes', () => {
  it(`breaks no promise (TEST_SEED=${seed} repeats it)`, async () => {
    const report = await runWorstWeek({ engine: 'neo4j', minutes: 2, seed, tell: console.log });

    expect(report.broken).toEqual([]);
  }, 1_200_000);
});
