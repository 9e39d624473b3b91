import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGrafeoEngine } from '../../../src/engine/grafeo/grafeo-engine.ts';
import { createSortedIds } from '../../../src/engine/grafeo/sorted-ids.ts';
import type { GraphEngine } from '../../../src/engine/graph-engine.ts';
import type { SortedPage } from '../../../src/engine/sorted-page.ts';
import type { Statement } from '../../../src/engine/statement.ts';
import { planList } from '../../../src/plan/plan.ts';
import type { ListSelection } from '../../../src/plan/selection.ts';

const condition = "n.`sortKey` >= ''";
const lowest: SortedPage = { label: 'Law', node: 'n', condition, above: null, below: null, takes: 'lowest', limit: 2 };

/** The statement that finds the ids of a page. */
const idsOfPage: Statement<unknown> = {
  name: 'page',
  cypher: `MATCH (n:\`HojaLaw\`) WHERE ${condition} RETURN n.id AS id`,
  parameters: { given: 1 },
  row: ([id]) => id,
};

/** Laws whose sort keys are their letters. */
function sortedIdsOf(text: string) {
  const letters = Array.from(text);
  let epoch = 1n;
  let reads = 0;
  const sortedIds = createSortedIds({ currentEpoch: () => epoch }, (statement) => {
    reads += 1;
    return Promise.resolve([statement.row([letters, letters.map((letter) => `law:${letter}`)])]);
  });
  const narrow = (page: Partial<SortedPage>) => sortedIds.narrow(idsOfPage, { ...lowest, ...page }, {});
  return {
    idsOf: async (page: Partial<SortedPage>) => (await narrow(page)).parameters.idsOfPage,
    narrow,
    commit: () => {
      epoch += 1n;
    },
    reads: () => reads,
  };
}

describe('the order of a label', () => {
  it.each<[string, Partial<SortedPage>, string]>([
    ['the lowest', {}, 'abc'],
    ['the highest', { takes: 'highest' }, 'efg'],
    ['the lowest above a key', { above: 'c' }, 'cde'],
    ['the highest below a key', { takes: 'highest', below: 'e' }, 'cde'],
    ['the lowest below a key', { below: 'b' }, 'ab'],
    ['the highest above a key', { takes: 'highest', above: 'f' }, 'fg'],
    ['what lies between two keys', { above: 'b', below: 'd', limit: 10 }, 'bcd'],
    ['all that is above a key that none has', { above: 'cc', limit: 10 }, 'defg'],
    ['nothing above the last', { above: 'z' }, ''],
  ])('gives %s, with what stands at a bound and one more', async (_, page, letters) => {
    expect(await sortedIdsOf('abcdefg').idsOf(page)).toEqual(Array.from(letters, (letter) => `law:${letter}`));
  });

  it('is that of code points, as databases have it', async () => {
    expect(await sortedIdsOf('z\uffee\u{1f33f}').idsOf({ above: '\uffee' })).toEqual(['law:\uffee', 'law:\u{1f33f}']);
  });

  it('puts the ids in the place of the condition, beside the other parameters', async () => {
    const statement = await sortedIdsOf('abc').narrow({});

    expect(statement.cypher).toBe('MATCH (n:`HojaLaw`) WHERE n.`id` IN $idsOfPage RETURN n.id AS id');
    expect(statement.parameters).toEqual({ given: 1, idsOfPage: ['law:a', 'law:b', 'law:c'] });
  });

  it('is read once for each state of the graph', async () => {
    const { narrow, commit, reads } = sortedIdsOf('abc');
    await narrow({});
    await narrow({ takes: 'highest' });

    expect(reads()).toBe(1);
    commit();
    await narrow({});
    expect(reads()).toBe(2);
  });
});

describe('a page of a label on the embedded engine', () => {
  let engine: GraphEngine;
  beforeEach(async () => {
    engine = await openGrafeoEngine();
    await engine.prepare();
  });
  afterEach(async () => {
    await engine[Symbol.asyncDispose]();
  });

  const create = (...letters: string[]) =>
    engine.write(
      letters.map((letter) => ({
        name: 'create',
        cypher: 'CREATE (n:`HojaEntity`:`HojaLaw` {id: $id, sortKey: $key})',
        parameters: { id: `law:${letter}`, key: letter },
      })),
    );
  const list: ListSelection = {
    kind: 'list',
    label: 'Law',
    conditions: [],
    order: { name: 'NAME ASC', by: { kind: 'name' }, isDescending: false },
    page: { from: 'start', size: () => 2, after: () => [null, 'b', 'law:b'], before: null },
    hasEdges: true,
    hasCount: true,
    hasCursors: false,
    node: { type: 'Law', properties: [], children: [] },
  };

  it('has what was written meanwhile', async () => {
    const { edges } = await read();
    expect(edges).toEqual([]);

    await create('a', 'b', 'd', 'e', 'f');
    expect(await read()).toEqual({ edges: ['law:d', 'law:e'], totalCount: 5 });

    await create('c');
    expect(await read()).toEqual({ edges: ['law:c', 'law:d'], totalCount: 6 });

    async function read() {
      const [page] = await engine.run(planList(list, { name: 'laws', asOf: null }).statement({}));
      return { edges: page?.edges.map(({ node }) => node.properties.id), totalCount: page?.totalCount };
    }
  });

  it('is named to the engine, by a condition that stands once in the text', () => {
    const statement = planList(list, { name: 'laws', asOf: null }).statement({});
    const { page, ...whole } = statement;

    expect(page).toMatchObject({ label: 'HojaLaw', above: 'b', below: null, takes: 'lowest', limit: 3 });
    expect(whole.cypher.split(page?.condition ?? '')).toHaveLength(2);
  });

  it('is that of the whole statement where more than the order decides', () => {
    const filtered: ListSelection = {
      ...list,
      conditions: [{ kind: 'in', subject: 'node', property: 'lawKind', values: () => ['LAW'] }],
    };
    const byDate: ListSelection = {
      ...list,
      order: { name: 'DATE ASC', by: { kind: 'property', property: 'on', holds: 'text' }, isDescending: false },
      page: { ...list.page, after: null },
    };

    for (const selection of [filtered, byDate])
      expect(planList(selection, { name: 'laws', asOf: null }).statement({})).not.toHaveProperty('page');
    expect(planList(list, { name: 'laws', asOf: () => '2004-01-01' }).statement({})).not.toHaveProperty('page');
  });
});
