import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GraphQLError } from 'graphql';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { openSeededGrafeo } from '../support/seeded.ts';
import { ask, codeOf } from '../support/ask.ts';
import { recordStatements } from '../support/engines.ts';

describe('refusals', () => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeededGrafeo();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  const cursorOfLaws = async (orderBy: string) => {
    const { data } = await ask(engine, `{ laws(first: 1, orderBy: ${orderBy}) { pageInfo { endCursor } } }`);
    return (data as { laws: { pageInfo: { endCursor: string } } }).laws.pageInfo.endCursor;
  };

  it.each([
    ['{ law(id: "Ley 28002") { id } }', 'BAD_ID', '"Ley 28002"'],
    ['{ law(id: "ley:28002") { id } }', 'BAD_ID', '"ley:28002"'],
    ['{ law(id: "institution:enaco") { id } }', 'BAD_ID', 'ids of a Law start with law:'],
    ['{ entity(id: "source:s00") { id } }', 'BAD_ID', 'source(id:)'],
    ['{ nodes(ids: ["law:ley-28002", ""]) { id } }', 'BAD_ID', '""'],
    [`{ nodes(ids: [${'"law:x", '.repeat(101)}]) { id } }`, 'TOO_MANY_IDS', '101'],
    ['{ laws(first: 101) { totalCount } }', 'BAD_PAGE_SIZE', '101'],
    ['{ laws(last: -1) { nodes { id } } }', 'BAD_PAGE_SIZE', '-1'],
    ['{ laws(first: 1, last: 1) { nodes { id } } }', 'BAD_PAGE_SIZE', 'laws was given both'],
    ['{ law(id: "law:ley-28002") { amends(first: 1000) { nodes { id } } } }', 'BAD_PAGE_SIZE', 'amends(first: 1000)'],
    ['{ laws(after: "x") { nodes { id } } }', 'BAD_CURSOR', '"x"'],
    ['{ claim(id: "claim:60pct") { argumentation(depth: 99) { depth } } }', 'BAD_DEPTH', '99'],
    ['{ indicator(id: "indicator:coca-area") { timeSeries(region: "law:x") { unit } } }', 'BAD_ID', '"law:x"'],
    ['{ disputes(threshold: 3) { totalCount } }', 'BAD_FILTER', '3'],
    ['{ disputes(first: 101) { totalCount } }', 'BAD_PAGE_SIZE', '101'],
    ['{ disputes(after: "x") { totalCount } }', 'BAD_CURSOR', '"x"'],
    ['{ timeline(from: "2010-01-01", to: "2009-01-01") { totalCount } }', 'BAD_FILTER', '2009-01-01'],
    ['{ timeline(about: ["source:s00"]) { totalCount } }', 'BAD_ID', 'source:s00'],
    [
      '{ diff(from: "provision-version:cp-298-2003", to: "provision-version:cp-298-2003") { before { id } } }',
      'BAD_COMPARISON',
      'twice',
    ],
    [
      '{ diff(from: "provision-version:cp-298-2003", to: "provision-version:cp-299-2003") { before { id } } }',
      'BAD_COMPARISON',
      'provision:cp-299',
    ],
    ['{ paths(from: "law:ley-28002", to: "law:ley-28002") { length } }', 'BAD_PATH', '"law:ley-28002"'],
    ['{ paths(from: "law:ley-28002", to: "institution:enaco", maxHops: 99) { length } }', 'BAD_PATH', '99'],
    ['{ neighborhood(ids: ["law:ley-28002"], depth: 9) { truncated } }', 'BAD_DEPTH', '9'],
    [`{ search(text: "${'x'.repeat(101)}") { totalCount } }`, 'BAD_TEXT', '101'],
    [
      '{ law(id: "law:ley-28002") { amends { nodes { name: degree x: relationships(first: 1) { totalCount } } edges { node { name: degree x: relationships(first: 2) { totalCount } } } } } }',
      'AMBIGUOUS_FIELD',
      '"x"',
    ],
  ])('refuses %s with %s', async (question, code, part) => {
    const { errors } = await ask(engine, question);

    expect(errors?.[0]?.message).toContain(part);
    expect(await codeOf(engine, question)).toBe(code);
  });

  it('refuses a cursor of another order, and names both orders', async () => {
    const cursor = await cursorOfLaws('{ by: PUBLISHED_ON }');

    const { errors } = await ask(engine, `{ laws(after: "${cursor}") { nodes { id } } }`);

    expect(errors?.[0]?.message).toMatch(/PUBLISHED_ON ASC.*NAME ASC/);
  });

  it('refuses a day that does not exist, in the directive, in a literal and in a variable', async () => {
    const wrong = expect.objectContaining({
      message: expect.stringContaining('2003-02-30') as string,
      extensions: { code: 'BAD_DATE' },
    }) as GraphQLError;

    await expect(ask(engine, 'query @asOf(date: "2003-02-30") { meta { name } }')).rejects.toEqual(wrong);
    await expect(
      ask(engine, '{ laws(filter: { publishedOn: { from: "2003-02-30" } }) { totalCount } }'),
    ).rejects.toEqual(wrong);
    const { errors } = await ask(
      engine,
      'query ($day: Date!) { laws(filter: { publishedOn: { from: $day } }) { totalCount } }',
      { day: '2003-02-30' },
    );
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('2003-02-30') as string,
      extensions: { code: 'BAD_DATE' },
    });
  });

  it('takes the day of @asOf from a variable too, and carries that day', async () => {
    const question = 'query ($day: Date!) @asOf(date: $day) { law(id: "law:ley-28002") { id } }';

    const days = ['2003-01-01', '2010-01-01'];
    const answers = await Promise.all(days.map((day) => ask(engine, question, { day })));

    expect(answers.map(({ data }) => data)).toEqual([{ law: null }, { law: { id: 'law:ley-28002' } }]);
    expect((await ask(engine, question, { day: '2003-02-30' })).errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_DATE' },
    });
  });

  it('reads nothing for what it refuses', async () => {
    const recorded = recordStatements(engine);

    await ask(recorded.engine, '{ laws(first: 101) { totalCount } law(id: "x") { id } }');

    expect(recorded.statements).toEqual([]);
  });
});
