import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Release } from '../../src/dataset/release.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { findPaths, TooCostlyPathError } from '../../src/graph/paths.ts';
import type { PathQuestion } from '../../src/graph/path-question.ts';
import { recordStatements } from '../support/engines.ts';
import { createRandom } from '../support/random.ts';
import { entityOf, relationshipOf } from '../support/small-release.ts';
import { pathsByBruteForce, plainGraph } from './brute-force.ts';
import { randomGraph, replaceGraph } from './random-graph.ts';

const anything = {
  maxHops: 6,
  first: 3,
  relationshipTypes: null,
  entityTypes: null,
  avoid: [],
  maxDegree: null,
  asOf: null,
} as const;

/** What a search for paths finds, on one engine. */
export function itFindsPaths(openEmptyEngine: () => Promise<GraphEngine>): void {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEmptyEngine();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  for (const seed of [11, 12, 13]) {
    it(`finds what looking at every path finds, in the same order (seed ${seed})`, async () => {
      const release = randomGraph(seed, 15, 20 + seed);
      const graph = plainGraph(release);
      await replaceGraph(engine, release);

      for (const question of randomQuestions(seed, graph.ids, 40)) {
        const found = await findPaths(engine, question);

        const readable = found.map(({ nodes, relationships }) => ({
          nodes,
          relationships: relationships.map(({ id }) => id),
        }));
        expect(readable, JSON.stringify(question)).toEqual(pathsByBruteForce(graph, question));
      }
    });
  }

  describe('in a small graph', () => {
    beforeAll(async () => {
      await replaceGraph(engine, crossing());
    });

    it('takes the shortest path first, then longer ones, whatever the directions of their steps', async () => {
      const found = await findPaths(engine, { ...anything, from: 'law:a', to: 'law:z', first: 20 });

      expect(found.map(({ nodes }) => nodes)).toEqual([
        ['law:a', 'law:hub', 'law:z'],
        ['law:a', 'law:b', 'law:c', 'law:z'],
        ['law:a', 'law:hub', 'law:c', 'law:z'],
        ['law:a', 'law:b', 'law:c', 'law:hub', 'law:z'],
      ]);
    });

    it('takes the first of parallel relationships by id, and counts them as one path', async () => {
      const found = await findPaths(engine, { ...anything, from: 'law:b', to: 'law:c', maxHops: 1, first: 20 });

      expect(found).toHaveLength(1);
      expect(found[0]?.relationships).toEqual([
        expect.objectContaining({ id: 'law:b|AMENDS|law:c', type: 'AMENDS', from: 'law:b', to: 'law:c' }),
      ]);
    });

    it('finds no path to an id that does not exist, or further than the hops', async () => {
      expect(await findPaths(engine, { ...anything, from: 'law:a', to: 'law:none' })).toEqual([]);
      expect(await findPaths(engine, { ...anything, from: 'law:none', to: 'law:a' })).toEqual([]);
      expect(await findPaths(engine, { ...anything, from: 'law:a', to: 'law:z', maxHops: 1 })).toEqual([]);
    });

    it('asks one statement a hop at most, one for the order and one for the relationships', async () => {
      const { engine: recorded, statements } = recordStatements(engine);

      await findPaths(recorded, { ...anything, from: 'law:a', to: 'law:z', first: 1 });

      expect(statements.map(({ name }) => name)).toEqual([
        'findNextSteps',
        'findNextSteps',
        'findSortKeys',
        'findStepRelationships',
      ]);
    });

    it.each([
      [{ to: 'law:a' }, 'from and to are both "law:a"; a path connects two different entities.'],
      [{ maxHops: 0 }, 'maxHops is 0; it is a whole number, from 1 to 8.'],
      [{ maxHops: 9 }, 'maxHops is 9; it is a whole number, from 1 to 8.'],
      [{ first: 21 }, 'first is 21; it is a whole number, from 1 to 20.'],
      [{ maxDegree: 0 }, 'maxDegree is 0; it is a whole number, 1 or more.'],
      [{ avoid: ['law:z'] }, 'avoid names "law:z", which is an end of the path; avoid what lies between.'],
    ])('refuses %o and names the value', async (wrong, message) => {
      await expect(findPaths(engine, { ...anything, from: 'law:a', to: 'law:z', ...wrong })).rejects.toMatchObject({
        code: 'BAD_PATH',
        message,
      });
    });
  });

  it('ends a search that meets too many relationships, and says what is certain', async () => {
    await replaceGraph(engine, manyWays(600));

    const failure: unknown = await findPaths(
      engine,
      { ...anything, from: 'law:a', to: 'law:z', maxHops: 8, first: 20 },
      { mostVisited: 500 },
    ).catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(TooCostlyPathError);
    expect(failure).toMatchObject({
      code: 'TOO_COSTLY_PATH',
      message: expect.stringContaining('maxDegree') as unknown,
    });
    expect((failure as TooCostlyPathError).certain.map(({ nodes }) => nodes)).toEqual([['law:a', 'law:z']]);
  });
}

function randomQuestions(seed: number, ids: readonly string[], count: number): readonly PathQuestion[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const from = random.pick(ids);
    const to = random.pick(ids.filter((id) => id !== from));
    return {
      from,
      to,
      maxHops: 1 + random.below(8),
      first: 1 + random.below(20),
      relationshipTypes: random.chance(0.3) ? ['CITES', 'ABOUT'] : null,
      entityTypes: random.chance(0.2) ? ['Law', 'Policy'] : null,
      avoid: random.chance(0.2) ? ids.filter((id) => id !== from && id !== to).slice(0, 2) : [],
      maxDegree: random.chance(0.2) ? 5 : null,
      asOf: random.chance(0.3) ? `${1995 + random.below(10)}-06-01` : null,
    };
  });
}

/** Two ways from a to z that cross. */
function crossing(): Release {
  const ids = ['law:a', 'law:b', 'law:c', 'law:hub', 'law:z'];
  const ties = [
    ['law:a', 'law:b'],
    ['law:b', 'law:c'],
    ['law:z', 'law:c'],
    ['law:hub', 'law:a'],
    ['law:hub', 'law:z'],
    ['law:c', 'law:hub'],
  ] as const;
  return {
    id: 'crossing',
    entities: ids.map((id) => entityOf('Law', id)),
    relationships: [
      ...ties.map(([from, to]) => relationshipOf(from, 'CITES', to)),
      relationshipOf('law:b', 'AMENDS', 'law:c'),
    ],
    sources: [],
  };
}

/** Next neighbours of which each has many others. */
function manyWays(count: number): Release {
  const leaves = Array.from({ length: count }, (_, index) => `document:d-${index}`);
  return {
    id: 'many-ways',
    entities: [entityOf('Law', 'law:a'), entityOf('Law', 'law:z'), ...leaves.map((id) => entityOf('Document', id))],
    relationships: [
      relationshipOf('law:a', 'CITES', 'law:z'),
      ...leaves.map((id, index) => relationshipOf(id, 'CITES', index % 2 === 0 ? 'law:a' : 'law:z')),
      ...leaves.slice(1).map((id, index) => relationshipOf(id, 'CITES', leaves[index] ?? 'law:a')),
    ],
    sources: [],
  };
}
