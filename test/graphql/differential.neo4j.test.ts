import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { ask } from '../support/ask.ts';
import { describeOnNeo4j, recordStatements } from '../support/engines.ts';
import { draws } from '../support/nightly.ts';
import { createRandom } from '../support/random.ts';
import { randomOperation } from '../support/random-operation.ts';
import { openSeededGrafeo, openSeededNeo4j } from '../support/seeded.ts';

/** Each new text costs Neo4j a plan of about half a second. */
const operations = draws(40);

describeOnNeo4j('random operations', () => {
  let embedded: GraphEngine;
  let neo4j: GraphEngine;
  beforeAll(async () => {
    embedded = await openSeededGrafeo();
    neo4j = await openSeededNeo4j();
  });
  afterAll(async () => {
    await embedded[Symbol.asyncDispose]();
    await neo4j[Symbol.asyncDispose]();
  });

  it(
    'are answered alike by both engines, by one statement each',
    async () => {
      const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000);
      console.log(`random operations: seed ${seed} (repeat with TEST_SEED=${seed})`);
      const random = createRandom(seed);

      for (let index = 0; index < operations; index += 1) {
        const operation = randomOperation(random);
        const recorded = recordStatements(embedded);

        const here = await ask(recorded.engine, operation);
        const there = await ask(neo4j, operation);

        expect(here.errors, operation).toBeUndefined();
        expect(there, operation).toEqual(here);
        expect(recorded.statements, operation).toHaveLength(1);
      }
    },
    15_000 * operations,
  );
});
