import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { findByText, type TextQuestion } from '../../src/graph/search.ts';
import { limits } from '../../src/model/limits.ts';
import { searchQueries } from './search-queries.ts';

/** Search over the seed, on either engine. */
export function itFindsByText(openSeeded: () => Promise<GraphEngine>): void {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeeded();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  const find = (text: string, more: Partial<TextQuestion> = {}) =>
    findByText(engine, { text, types: null, ...more }, {});
  const idsOf = async (text: string, more: Partial<TextQuestion> = {}) =>
    (await find(text, more)).hits.map(({ id }) => id);

  it('has at least sixty queries to try', () => {
    expect(searchQueries.length).toBeGreaterThanOrEqual(60);
  });

  it.each(searchQueries)('finds for "%s" first of all %s', async (text, firstHit) => {
    expect((await idsOf(text)).at(0)).toBe(firstHit);
  });

  it('orders by score, each entity once', async () => {
    const { hits } = await find('coca');

    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
  });

  it('counts what it found by type, the most first, and no more than it looks at', async () => {
    const { facets, hits, totalCount } = await find('coca');

    expect(facets.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    expect(facets.map(({ count }) => count)).toEqual(facets.map(({ count }) => count).toSorted((a, b) => b - a));
    expect(totalCount).toBe(hits.length);
    expect(totalCount).toBeLessThanOrEqual(limits.maximumHits);
  });

  it('finds only the types that are wanted', async () => {
    const ids = await idsOf('eradication', { types: ['Claim', 'Document'] });

    expect(ids.length).toBeGreaterThan(1);
    expect(ids.every((id) => /^(claim|document):/.test(id))).toBe(true);
  });

  it('finds only what may hold as of a day', async () => {
    expect(await idsOf('28002', { asOf: '2003-06-17' })).not.toContain('law:ley-28002');
    expect(await idsOf('28002', { asOf: '2003-06-18' })).toContain('law:ley-28002');
  });

  it('shows where the words stand, with accents as they are written', async () => {
    const { hits } = await find('erradicasion forzosa');

    expect(hits[0]?.highlights).toContainEqual({
      field: 'names',
      text: '<em>Erradicación</em> <em>forzosa</em> de cultivos de coca',
    });
  });

  it('finds nothing for words that stand nowhere', async () => {
    expect(await find('xyzzyplugh')).toEqual({ hits: [], facets: [], totalCount: 0 });
  });

  it.each([
    'AND OR NOT',
    '*',
    '?',
    '~',
    '"',
    '\\',
    ':',
    '/',
    '[a TO z]',
    '{!}',
    'name_es:coca',
    '(((((',
    '+-&&||!',
    '🌿',
    '\ud800',
    'a'.repeat(100),
    '!?*~'.repeat(25),
    "' OR 1=1 --",
    '`',
    'de la',
    'the',
  ])('takes %j for words, never for an operator', async (text) => {
    const { hits } = await find(text);

    expect(Array.isArray(hits)).toBe(true);
  });

  it.each(['', '   ', 'a'.repeat(101)])('refuses a text that is blank or too long: %j', async (text) => {
    await expect(find(text)).rejects.toMatchObject({ code: 'BAD_TEXT' });
  });

  it('finds what a release that is loaded later holds', async () => {
    const before = await idsOf('zarzaparrilla');

    await engine.write([
      {
        name: 'add',
        cypher: 'CREATE (n:`HojaEntity`:`HojaPolicy` {`id`: $id}) SET n += $properties',
        parameters: {
          id: 'policy:zarzaparrilla',
          properties: {
            type: 'Policy',
            sortKey: 'z',
            name_es: 'Zarzaparrilla',
            searchKeys: 'zarzaparrilla',
            searchNames: 'zarzaparrilla',
            searchTexts: '',
          },
        },
      },
    ]);
    await expect.poll(() => idsOf('zarzaparrilla'), { timeout: 10_000 }).toEqual(['policy:zarzaparrilla']);
    await engine.write([
      {
        name: 'remove',
        cypher: 'MATCH (n:`HojaEntity` {`id`: $id}) DETACH DELETE n',
        parameters: { id: 'policy:zarzaparrilla' },
      },
    ]);

    expect(before).toEqual([]);
  });
}
