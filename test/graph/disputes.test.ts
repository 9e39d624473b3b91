import { expect, it } from 'vitest';
import { findDisputes } from '../../src/graph/disputes.ts';
import { limits } from '../../src/model/limits.ts';
import { createFakeEngine } from '../support/fake-engine.ts';

it('shows the largest values of very many that differ, and the smallest', async () => {
  const rivals = Array.from({ length: 25 }, (_, index) => ({
    id: `observation:o-${index}`,
    key: 'one',
    share: 0.5,
    indicator: null,
    region: null,
  }));
  const engine = createFakeEngine({ run: ({ name }) => Promise.resolve(name === 'findRivals' ? rivals : []) });

  const [dispute] = await findDisputes(engine, { about: null, threshold: 0.1, asOf: null }, {});

  expect(dispute?.sides).toHaveLength(limits.maximumSides);
  expect([dispute?.sides[0], dispute?.sides.at(-2), dispute?.sides.at(-1)]).toEqual([
    'observation:o-0',
    'observation:o-8',
    'observation:o-24',
  ]);
});
