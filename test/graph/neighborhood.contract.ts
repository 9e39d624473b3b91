import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Release } from '../../src/dataset/release.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { findCommonNeighbors } from '../../src/graph/common-neighbors.ts';
import { findEdgesAmong } from '../../src/graph/edges-among.ts';
import { findNeighborhood } from '../../src/graph/neighborhood.ts';
import { recordStatements } from '../support/engines.ts';
import { createRandom } from '../support/random.ts';
import { entityOf, relationshipOf } from '../support/small-release.ts';
import { distancesByBruteForce, otherEnd, plainGraph, type PlainGraph } from './brute-force.ts';
import { randomGraph, replaceGraph } from './random-graph.ts';

const everything = { relationshipTypes: null, entityTypes: null, asOf: null } as const;

/** What lies around entities, among them and between them, on one engine. */
export function itFindsNeighborhoods(openEmptyEngine: () => Promise<GraphEngine>): void {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEmptyEngine();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  describe('in random graphs', () => {
    const seed = 21;
    const release = randomGraph(seed, 40, 60);
    const graph = plainGraph(release);
    beforeAll(async () => {
      await replaceGraph(engine, release);
    });

    it(`finds the nearest entities first, and all that ties them (seed ${seed})`, async () => {
      const random = createRandom(seed);
      for (let round = 0; round < 40; round += 1) {
        const ids = [random.pick(graph.ids), random.pick(graph.ids), random.pick(graph.ids)];
        const question = {
          ...everything,
          ids,
          depth: random.below(4),
          limit: 1 + random.below(30),
          asOf: random.chance(0.3) ? `${1995 + random.below(10)}-06-01` : null,
        };

        const found = await findNeighborhood(engine, question);

        const all = nearestFirst(
          graph,
          [...new Set(ids)].filter((id) => graph.mayHold(id, question.asOf)),
          question.depth,
          question.asOf,
        );
        const kept = all.slice(0, question.limit);
        expect(found.nodes, JSON.stringify(question)).toEqual(kept);
        expect(found.relationships.map(({ id }) => id)).toEqual(
          tiesAmong(
            release,
            graph,
            kept.map(({ id }) => id),
            question.asOf,
          ),
        );
        expect(found.truncated).toBe(all.length > kept.length);
        expect(found.omitted).toBeLessThanOrEqual(all.length - kept.length);
      }
    });

    it(`finds what is a neighbour of all, page after page (seed ${seed})`, async () => {
      for (const [a, b] of pairsOf(graph.ids)) {
        const expected = graph.ids
          .filter((id) => [a, b].every((end) => graph.tiesOf(end, null).some((tie) => otherEnd(tie, end) === id)))
          .sort((x, y) => (graph.sortKeyOf(x) < graph.sortKeyOf(y) ? -1 : 1));

        const first = await findCommonNeighbors(engine, { ids: [a, b, a], first: 1, after: null, asOf: null });
        const [end] = first.nodes;
        const second = await findCommonNeighbors(engine, {
          ids: [a, b],
          first: 10,
          after: end === undefined ? null : [null, end.sortKey, end.id],
          asOf: null,
        });

        expect(first.total).toBe(expected.length);
        expect(first.hasNextPage).toBe(expected.length > 1);
        expect([...first.nodes, ...(end === undefined ? [] : second.nodes)].map(({ id }) => id)).toEqual(expected);
      }
    });
  });

  describe('around a hub', () => {
    beforeAll(async () => {
      await replaceGraph(engine, twoHubs(400));
    });

    it('keeps the first entities of a level that does not fit, and counts those left out', async () => {
      const { nodes, truncated, omitted } = await findNeighborhood(engine, {
        ...everything,
        ids: ['law:hub-a'],
        depth: 2,
        limit: 3,
      });

      expect(nodes).toEqual([
        { id: 'law:hub-a', distance: 0 },
        { id: 'document:d-0', distance: 1 },
        { id: 'document:d-1', distance: 1 },
      ]);
      expect({ truncated, omitted }).toEqual({ truncated: true, omitted: 398 });
    });

    it('leaves out types that are not wanted, also on the way', async () => {
      const laws = await findNeighborhood(engine, {
        ...everything,
        ids: ['law:hub-a'],
        depth: 2,
        limit: 10,
        entityTypes: ['Law'],
      });
      const about = await findNeighborhood(engine, {
        ...everything,
        ids: ['law:hub-a'],
        depth: 1,
        limit: 10,
        relationshipTypes: ['ABOUT'],
      });

      expect(laws).toEqual({
        nodes: [{ id: 'law:hub-a', distance: 0 }],
        relationships: [],
        truncated: false,
        omitted: 0,
      });
      expect(about.nodes).toHaveLength(1);
    });

    it('asks one statement a level, one for the given entities and one for what ties all', async () => {
      const { engine: recorded, statements } = recordStatements(engine);

      await findNeighborhood(recorded, { ...everything, ids: ['document:d-1'], depth: 2, limit: 1000 });

      expect(statements.map(({ name }) => name)).toEqual(['findExisting', 'findLevel', 'findLevel', 'findEdgesAmong']);
    });

    it('reads what ties two hubs and all their neighbours', async () => {
      const ids = ['law:hub-a', 'law:hub-b', ...Array.from({ length: 400 }, (_, index) => `document:d-${index}`)];

      const edges = await findEdgesAmong(engine, { ids, relationshipTypes: ['CITES'], asOf: null });

      expect(edges).toHaveLength(800);
      expect(edges[0]).toMatchObject({
        id: 'document:d-0|CITES|law:hub-a',
        type: 'CITES',
        from: 'document:d-0',
        to: 'law:hub-a',
        properties: { confidence: 'STATED_IN_SEED' },
      });
    });

    it('keeps the first relationships by id when there are more than are wanted, and says so', async () => {
      const around = { ...everything, ids: ['law:hub-a', 'law:hub-b'], depth: 1, limit: 1000 };

      const cut = await findNeighborhood(engine, { ...around, most: 3 });
      const whole = await findNeighborhood(engine, { ...around, most: 800 });

      expect(cut.relationships.map(({ id }) => id)).toEqual([
        'document:d-0|CITES|law:hub-a',
        'document:d-0|CITES|law:hub-b',
        'document:d-100|CITES|law:hub-a',
      ]);
      expect([cut.truncated, cut.omitted, whole.truncated, whole.relationships.length]).toEqual([true, 0, false, 800]);
    });

    it('leaves out ids that do not exist', async () => {
      expect(await findNeighborhood(engine, { ...everything, ids: ['law:none'], depth: 1, limit: 5 })).toEqual({
        nodes: [],
        relationships: [],
        truncated: false,
        omitted: 0,
      });
      expect(
        await findCommonNeighbors(engine, { ids: ['law:none', 'law:hub-a'], first: 5, after: null, asOf: null }),
      ).toEqual({ nodes: [], hasNextPage: false, total: 0 });
    });

    it('refuses a depth, a limit and numbers of ids out of range', async () => {
      await expect(findNeighborhood(engine, { ...everything, ids: [], depth: 4, limit: 5 })).rejects.toMatchObject({
        code: 'BAD_DEPTH',
        message: 'depth is 4; it is a whole number from 0 to 3.',
      });
      await expect(findNeighborhood(engine, { ...everything, ids: [], depth: 1, limit: 0 })).rejects.toMatchObject({
        code: 'BAD_PAGE_SIZE',
        message: 'limit is 0; it is a whole number from 1 to 1000.',
      });
      await expect(
        findEdgesAmong(engine, {
          ids: Array.from({ length: 1001 }, (_, index) => `law:${index}`),
          relationshipTypes: null,
          asOf: null,
        }),
      ).rejects.toMatchObject({ code: 'TOO_MANY_IDS' });
      await expect(
        findCommonNeighbors(engine, { ids: ['law:a', 'law:a'], first: 5, after: null, asOf: null }),
      ).rejects.toMatchObject({
        code: 'TOO_FEW_IDS',
        message: 'What entities have in common was asked of "law:a" only; name at least two different ids.',
      });
    });
  });
}

function nearestFirst(
  graph: PlainGraph,
  ids: readonly string[],
  depth: number,
  asOf: string | null,
): readonly { readonly id: string; readonly distance: number }[] {
  const around = [...distancesByBruteForce(graph, ids, depth, asOf)].map(([id, distance]) => ({ id, distance }));
  const sorted = around
    .filter(({ distance }) => distance > 0)
    .sort((a, b) => a.distance - b.distance || (graph.sortKeyOf(a.id) < graph.sortKeyOf(b.id) ? -1 : 1));
  return [...ids.map((id) => ({ id, distance: 0 })), ...sorted];
}

function tiesAmong(
  { relationships }: Release,
  graph: PlainGraph,
  ids: readonly string[],
  asOf: string | null,
): readonly string[] {
  const among = relationships
    .filter(({ from, to }) => ids.includes(from) && ids.includes(to))
    .map(({ id }) => id as string);
  const held = new Set(ids.flatMap((id) => graph.tiesOf(id, asOf).map((tie) => tie.id as string)));
  return among.filter((id) => held.has(id)).sort();
}

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.slice(1).map((id, index) => [ids[index] ?? id, id]);
}

/** Two laws that the same documents cite. */
function twoHubs(count: number): Release {
  const documents = Array.from({ length: count }, (_, index) => `document:d-${index}`);
  return {
    id: 'two-hubs',
    entities: [
      entityOf('Law', 'law:hub-a'),
      entityOf('Law', 'law:hub-b'),
      ...documents.map((id) => entityOf('Document', id)),
    ],
    relationships: documents.flatMap((id) => [
      relationshipOf(id, 'CITES', 'law:hub-a'),
      relationshipOf(id, 'CITES', 'law:hub-b'),
    ]),
    sources: [],
  };
}
