import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { askFor } from '../support/ask.ts';

interface Connection {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const page =
  '{ totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

/**
 * Every list that is paged, each in an order by name, by a date that some lack, by a number, and by the day of the
 * relationship.
 */
const lists = {
  'laws by name': { arguments: '', root: 'laws' },
  'laws by name, from Z to A': { arguments: 'orderBy: { by: NAME, direction: DESC }', root: 'laws' },
  'laws by date of promulgation, which most lack, newest first': {
    arguments: 'orderBy: { by: PROMULGATED_ON, direction: DESC }',
    root: 'laws',
  },
  'observations by value': { arguments: 'orderBy: { by: VALUE }', root: 'observations' },
  'sources by title': { arguments: '', root: 'sources' },
  'amendments of the Criminal Code by day': {
    arguments: 'orderBy: { by: DATE }',
    under: 'law(id: "law:codigo-penal-1991")',
    root: 'parts',
  },
  'what one substance is limited by, newest first': {
    arguments: 'orderBy: { by: DATE, direction: DESC }',
    under: 'substance(id: "substance:coca-leaf")',
    root: 'relationships',
  },
  'all that is tied to Peru': { arguments: '', under: 'region(id: "region:peru")', root: 'relationships' },
  'quotes from the seed page': {
    arguments: '',
    under: 'document(id: "document:tni-peru-country-page")',
    root: 'quotedIn',
  },
} as const satisfies Record<string, { arguments: string; root: string; under?: string }>;

/** Pages cut from a list put together are the list: forwards and backwards, in every order. */
export function itPagesThroughLists(openSeeded: () => Promise<GraphEngine>): void {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeeded();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  for (const [title, list] of Object.entries(lists)) {
    const under = 'under' in list ? list.under : undefined;
    const read = async (size: string): Promise<Connection> => {
      const field = `${list.root}(${[size, list.arguments].filter((part) => part !== '').join(', ')}) ${page}`;
      const answer = await askFor(engine, under === undefined ? `{ ${field} }` : `{ ${under} { ${field} } }`);
      const [holder] = under === undefined ? [answer] : Object.values(answer);
      const connection = (holder as unknown as Record<string, Connection>)[list.root];
      if (connection === undefined) throw new Error(`Nothing was answered for ${list.root}`);
      return connection;
    };

    it(`pages forwards and backwards through ${title}`, async () => {
      const whole = await read('first: 100');

      const forwards: Connection['edges'][number][] = [];
      for (let after = ''; ;) {
        const { edges, pageInfo, totalCount } = await read(after === '' ? 'first: 17' : `first: 17, after: "${after}"`);
        expect(totalCount).toBe(whole.totalCount);
        expect(pageInfo.hasPreviousPage).toBe(after !== '');
        forwards.push(...edges);
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor ?? '';
      }
      const backwards: Connection['edges'][number][] = [];
      for (let before = ''; ;) {
        const { edges, pageInfo } = await read(before === '' ? 'last: 17' : `last: 17, before: "${before}"`);
        expect(pageInfo.hasNextPage).toBe(before !== '');
        backwards.unshift(...edges);
        if (!pageInfo.hasPreviousPage) break;
        before = pageInfo.startCursor ?? '';
      }

      expect(forwards).toHaveLength(whole.totalCount);
      expect(new Set(forwards.map(({ cursor }) => cursor)).size).toBe(whole.totalCount);
      expect(forwards.slice(0, 100)).toEqual(whole.edges);
      expect(backwards).toEqual(forwards);
    });
  }

  it('says that there is no page where none was asked for', async () => {
    const { laws } = await askFor(
      engine,
      `{ laws(first: 0) { edges { node { id } } pageInfo { hasNextPage startCursor } } }`,
    );

    expect(laws).toEqual({ edges: [], pageInfo: { hasNextPage: true, startCursor: null } });
  });
}
