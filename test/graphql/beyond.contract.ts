import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { askFor } from '../support/ask.ts';
import { recordStatements } from '../support/engines.ts';

interface Node {
  readonly id: string;
}

/** Questions that are more than a selection, as GraphQL answers them: search, citations, paths, neighbourhoods. */
export function itAnswersBeyondSelections(openSeeded: () => Promise<GraphEngine>): void {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeeded();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  describe('search', () => {
    it('finds a law by its number before what belongs to it, with score, highlights and whatever is asked of the hit', async () => {
      const { search } = await askFor(
        engine,
        '{ search(text: "28002", first: 2) { edges { score highlights { field text } node { id __typename ... on Law { effects { act } } } } nodes { id } facets { type count } totalCount pageInfo { hasNextPage } } }',
      );

      const { edges, nodes, facets, totalCount, pageInfo } = search as unknown as {
        edges: { score: number; highlights: { field: string; text: string }[]; node: Node & { effects: unknown[] } }[];
        nodes: Node[];
        facets: { type: string; count: number }[];
        totalCount: number;
        pageInfo: { hasNextPage: boolean };
      };
      expect(edges[0]).toMatchObject({ node: { id: 'law:ley-28002', __typename: 'Law' } });
      expect(edges[0]?.node.effects).toHaveLength(7);
      expect(edges[0]?.score).toBeGreaterThan(edges[1]?.score ?? 0);
      expect(edges[0]?.highlights.some(({ text }) => text.includes('<em>28002</em>'))).toBe(true);
      expect(nodes.map(({ id }) => id)).toEqual(edges.map(({ node }) => node.id));
      expect(facets.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
      expect(pageInfo.hasNextPage).toBe(totalCount > 2);
    });

    it('goes through the hits page by page, each once, with types as a filter', async () => {
      const question =
        'query ($after: String) { search(text: "coca", types: [POLICY, REGION], first: 5, after: $after) { nodes { id type } pageInfo { hasNextPage endCursor } totalCount } }';
      const ids: string[] = [];
      let after: string | null = null;
      let total = 0;
      do {
        const { search } = await askFor(engine, question, { after });
        const page = search as unknown as {
          nodes: (Node & { type: string })[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
          totalCount: number;
        };
        expect(page.nodes.every(({ type }) => ['POLICY', 'REGION'].includes(type))).toBe(true);
        ids.push(...page.nodes.map(({ id }) => id));
        total = page.totalCount;
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);

      expect(ids).toHaveLength(total);
      expect(new Set(ids).size).toBe(total);
    });

    it('leaves out what did not hold as of a day', async () => {
      const { search } = await askFor(
        engine,
        'query @asOf(date: "2003-01-01") { search(text: "28002") { nodes { id } } }',
      );

      expect((search as unknown as { nodes: Node[] }).nodes.map(({ id }) => id)).not.toContain('law:ley-28002');
    });

    it('is one search and one statement for the answer, and no second one when nothing is asked of the hits', async () => {
      const recorded = recordStatements(engine);

      await askFor(
        recorded.engine,
        '{ search(text: "enaco") { nodes { id name { value } } edges { node { degree sources { id } } } } }',
      );
      await askFor(recorded.engine, '{ search(text: "enaco") { totalCount } }');

      expect(recorded.statements.map(({ name }) => name).filter((name) => name.endsWith('places'))).toEqual([
        'search places',
      ]);
    });
  });

  describe('resolve', () => {
    it('gives candidates with their reasons, in the order of the references, and what it recognised without having it', async () => {
      const question =
        '{ resolve(references: ["Ley N.º 28002", "arts. 298 y 299 del CP", "Ley 99999", "VRAEM", "xyzzy"]) { reference recognised { kinds number } candidates { entity { id } reason { es en } reasonCode } } }';

      const { resolve } = await askFor(engine, question);

      const found = (
        resolve as unknown as {
          reference: string;
          recognised: { kinds: string[]; number: string | null } | null;
          candidates: { entity: Node; reason: { es: string } }[];
        }[]
      ).map(({ reference, recognised, candidates }) => [
        reference,
        recognised?.kinds ?? null,
        candidates.map(({ entity }) => entity.id),
      ]);
      expect(found).toEqual([
        ['Ley N.º 28002', ['LAW'], ['law:ley-28002']],
        ['arts. 298 y 299 del CP', ['PROVISION'], ['provision:cp-298', 'provision:cp-299']],
        ['Ley 99999', ['LAW'], []],
        ['VRAEM', null, ['region:zone-vraem']],
        ['xyzzy', null, []],
      ]);
    });
  });

  describe('paths', () => {
    const steps =
      'length nodes { id } steps { forward from { id } to { id } es: sentence en: sentence(language: EN) relationship { id type sources { id } } }';

    it('tells step by step how two entities are connected, each step with its source', async () => {
      const { paths } = await askFor(
        engine,
        `{ paths(from: "law:ley-28002", to: "law:codigo-penal-1991", first: 2) { ${steps} } }`,
      );

      const [direct, longer] = paths as unknown as {
        length: number;
        nodes: Node[];
        steps: { forward: boolean; es: string; en: string; relationship: { sources: Node[] } }[];
      }[];
      expect(direct).toMatchObject({ length: 1, nodes: [{ id: 'law:ley-28002' }, { id: 'law:codigo-penal-1991' }] });
      expect(direct?.steps[0]).toMatchObject({ forward: true, relationship: { sources: [{ id: 'source:s00' }] } });
      expect(longer?.length).toBe(2);
      expect(longer?.nodes.map(({ id }) => id).at(1)).toBe('provision:cp-296');
      expect(longer?.steps[0]?.es).toBe('Ley 28002 modifica el art. 296 del Código Penal, 17 de junio de 2003');
      expect(longer?.steps[0]?.en).toBe('Law 28002 amends art. 296 of the Criminal Code, 17 June 2003');
    });

    it('reads one statement for the places of the answer, however many paths', async () => {
      const recorded = recordStatements(engine);

      await askFor(
        recorded.engine,
        `{ paths(from: "institution:enaco", to: "institution:tni", first: 5) { ${steps} } }`,
      );

      expect(recorded.statements.at(-1)?.name).toBe('paths places');
      expect(recorded.statements.filter(({ name }) => name === 'paths places')).toHaveLength(1);
      expect(recorded.statements.length).toBeLessThanOrEqual(8);
    });

    it('keeps out of hubs, and is empty where nothing connects', async () => {
      const { near, far } = await askFor(
        engine,
        '{ near: paths(from: "institution:enaco", to: "institution:tni", avoid: ["region:peru"], maxDegree: 40) { nodes { id } } far: paths(from: "institution:enaco", to: "institution:tni", maxHops: 1) { length } }',
      );

      const ids = (near as unknown as { nodes: Node[] }[]).flatMap(({ nodes }) => nodes.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(0);
      expect(ids).not.toContain('region:peru');
      expect(far).toEqual([]);
    });
  });

  describe('neighbourhoods', () => {
    it('give nodes and edges that can be drawn at once, and say what was cut', async () => {
      const question =
        '{ neighborhood(ids: ["institution:enaco"], limit: 10) { nodes { id type name { value } } edges { id source { id } target { id } relationship { type confidence } } truncated omitted } }';

      const { neighborhood } = await askFor(engine, question);

      const { nodes, edges, truncated, omitted } = neighborhood as unknown as {
        nodes: Node[];
        edges: { id: string; source: Node; target: Node }[];
        truncated: boolean;
        omitted: number;
      };
      const ids = new Set(nodes.map(({ id }) => id));
      expect(nodes[0]).toMatchObject({ id: 'institution:enaco' });
      expect(nodes).toHaveLength(10);
      expect(edges.length).toBeGreaterThanOrEqual(9);
      expect(edges.every(({ source, target }) => ids.has(source.id) && ids.has(target.id))).toBe(true);
      expect(truncated).toBe(true);
      expect(omitted).toBeGreaterThan(0);
    });

    it('are the same as of a day without what did not hold', async () => {
      const { neighborhood } = await askFor(
        engine,
        'query @asOf(date: "1995-01-01") { neighborhood(ids: ["provision:cp-298"]) { nodes { id } } }',
      );

      const ids = (neighborhood as unknown as { nodes: Node[] }).nodes.map(({ id }) => id);
      expect(ids).toContain('provision-version:cp-298-1994');
      expect(ids).not.toContain('provision-version:cp-298-2003');
    });

    it('are two questions and one statement for the answer', async () => {
      const recorded = recordStatements(engine);

      await askFor(
        recorded.engine,
        '{ neighborhood(ids: ["institution:enaco"], depth: 2) { nodes { id } edges { source { id } relationship { sources { id } from { id } } } } }',
      );

      expect(recorded.statements.filter(({ name }) => name.endsWith('places'))).toHaveLength(1);
    });

    it('tie together the entities that are named', async () => {
      const { subgraph } = await askFor(
        engine,
        '{ subgraph(ids: ["law:ley-28002", "provision:cp-296", "law:codigo-penal-1991", "law:does-not-exist"]) { nodes { id } edges { id } truncated } }',
      );

      expect(subgraph).toEqual({
        nodes: [{ id: 'law:ley-28002' }, { id: 'provision:cp-296' }, { id: 'law:codigo-penal-1991' }],
        edges: [
          { id: 'law:ley-28002|AMENDS|law:codigo-penal-1991' },
          { id: 'law:ley-28002|AMENDS|provision:cp-296' },
          { id: 'provision:cp-296|PART_OF|law:codigo-penal-1991' },
        ],
        truncated: false,
      });
    });

    it('say what entities have in common, by name, page by page', async () => {
      const { a, all } = await askFor(
        engine,
        '{ a: commonNeighbors(ids: ["law:ley-28002", "law:decreto-legislativo-982"], first: 2) { totalCount nodes { id ... on Provision { number } } pageInfo { hasNextPage endCursor } } all: commonNeighbors(ids: ["law:ley-28002", "law:decreto-legislativo-982"], first: 100) { nodes { id } } }',
      );

      const page = a as unknown as {
        totalCount: number;
        nodes: Node[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      const every = (all as unknown as { nodes: Node[] }).nodes.map(({ id }) => id);
      const { b } = await askFor(
        engine,
        `{ b: commonNeighbors(ids: ["law:ley-28002", "law:decreto-legislativo-982"], first: 100, after: "${page.pageInfo.endCursor}") { nodes { id } } }`,
      );
      expect(every).toEqual(
        expect.arrayContaining([
          'provision:cp-296',
          'provision:cp-296-a',
          'provision:cp-297',
          'provision:cp-298',
          'provision:cp-299',
        ]),
      );
      expect(page.totalCount).toBe(every.length);
      expect([...page.nodes, ...(b as unknown as { nodes: Node[] }).nodes].map(({ id }) => id)).toEqual(every);
    });
  });
}
