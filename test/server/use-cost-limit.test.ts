import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { limits } from '../../src/model/limits.ts';
import { openSeededGrafeo } from '../support/seeded.ts';
import { address, costing, post } from './post.ts';
import { createRecordingServer } from './recording-server.ts';

let engine: GraphEngine;
beforeAll(async () => {
  engine = await openSeededGrafeo();
});
afterAll(async () => {
  await engine[Symbol.asyncDispose]();
});

const threeLevels =
  '{ laws(first: 100) { nodes { amends(first: 100) { nodes { relationships(first: 100) { nodes { id } } } } } } }';
const threeLevelsCost = 1 + 100 + 100 ** 2 + 100 ** 3;
const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

describe('an operation that could cost too much', () => {
  it('is refused before anything is read, with what it costs, the limit, and what to do', async () => {
    await using recording = createRecordingServer(engine);

    const answer = await post(recording.server, { query: threeLevels });

    expect(answer).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message: expect.stringMatching(/costs 1,010,101, .* at most 50,000 .* smaller pages/) as string,
            extensions: { code: 'TOO_COSTLY' },
          },
        ],
        extensions: { cost: costing(threeLevelsCost) },
      },
    });
    expect(recording.read()).toEqual([]);
  });

  it('is refused over GET too', async () => {
    await using recording = createRecordingServer(engine);

    const response = await recording.server.fetch(
      new Request(`${address}/graphql?query=${encodeURIComponent(threeLevels)}`),
    );

    expect([response.status, recording.read()]).toEqual([400, []]);
  });

  it('is refused with all its root fields, of which each alone would be answered', async () => {
    await using recording = createRecordingServer(engine);
    const one = (key: string) => `${key}: paths(from: "law:ley-28002", to: "institution:enaco") { length }`;

    const answered = await post(recording.server, { query: `{ ${one('a')} }` });
    const read = recording.read().length;
    const refused = await post(recording.server, { query: `{ ${repeat(9, (index) => one(`a${index}`))} }` });

    expect(answered.status).toBe(200);
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'TOO_COSTLY' } }] } });
    expect(recording.read()).toHaveLength(read);
  });

  it('is judged by the variables of each request, however often its text was answered', async () => {
    await using recording = createRecordingServer(engine);
    const query =
      'query ($first: Int!) { laws(first: $first) { nodes { amends(first: $first) { nodes { relationships(first: $first) { nodes { id } } } } } } }';
    const ask = async (first: number) => (await post(recording.server, { query, variables: { first } })).body;

    expect(await ask(2)).toMatchObject({ extensions: { cost: costing(1 + 2 + 4 + 8) } });
    expect(await ask(100)).toMatchObject({
      errors: [{ extensions: { code: 'TOO_COSTLY' } }],
      extensions: { cost: costing(threeLevelsCost) },
    });
    expect(await ask(3)).toMatchObject({ extensions: { cost: costing(1 + 3 + 9 + 27) } });
    expect(recording.read()).toEqual(['laws', 'laws']);
  });

  it('is judged by the operation that is named, and by no other', async () => {
    await using recording = createRecordingServer(engine);
    const query = `query Small { law(id: "law:ley-28002") { id } } query Large ${threeLevels}`;

    expect(await post(recording.server, { query, operationName: 'Small' })).toMatchObject({
      status: 200,
      body: { extensions: { cost: costing(1) } },
    });
    expect(await post(recording.server, { query, operationName: 'Large' })).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'TOO_COSTLY' } }] },
    });
    expect(recording.read()).toEqual(['law']);
  });

  it('is refused above the limit that is configured, which `meta` tells', async () => {
    await using recording = createRecordingServer(engine, { maximumCost: 100 });

    const answered = await post(recording.server, { query: '{ meta { limits { name value } } }' });
    const refused = await post(recording.server, { query: '{ laws(first: 100) { nodes { id } } }' });

    expect(answered.body).toMatchObject({
      data: { meta: { limits: expect.arrayContaining([{ name: 'maximumCost', value: 100 }]) as unknown } },
    });
    expect(refused).toMatchObject({
      status: 400,
      body: {
        errors: [{ message: expect.stringMatching(/costs 101,.* at most 100 /) as string }],
        extensions: { cost: { used: 101, limit: 100 } },
      },
    });
  });
});

describe('an operation of too much at once', () => {
  it.each([
    [
      'connections in fragments',
      `{ law(id: "law:x") { ...A } } fragment A on Entity { ${repeat(18, (index) => `a${index}: relationships(first: 0) { nodes { ...B } }`)} } fragment B on Entity { ${repeat(14, (index) => `b${index}: relationships(first: 0) { totalCount }`)} }`,
      'TOO_MANY_LOOKUPS',
      /270 connections, .* at most 250/,
    ],
    [
      'arguments',
      `{ claim(id: "claim:x") { ${repeat(18, (index) => `a${index}: argumentation(depth: 1) { depth }`)} } }`,
      'TOO_MANY_LOOKUPS',
      /252 connections, .* at most 250/,
    ],
    [
      'counts',
      `{ law(id: "law:x") { ${repeat(251, (index) => `a${index}: degree`)} } }`,
      'TOO_MANY_LOOKUPS',
      /251 connections, .* at most 250/,
    ],
    [
      'values',
      `{ neighborhood(ids: ["law:x"], limit: 1000) { edges { relationship { ${repeat(60, (index) => `a${index}: role`)} } } } }`,
      'ANSWER_TOO_LARGE',
      /610,00\d values; at most 500,000/,
    ],
  ])('is refused before anything is read: %s', async (_, query, code, message) => {
    await using recording = createRecordingServer(engine);

    const answer = await post(recording.server, { query });

    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ message: expect.stringMatching(message) as string, extensions: { code } }] },
    });
    expect(recording.read()).toEqual([]);
  });
});

describe('what an answer says of its cost', () => {
  it('stands beside the release, in an answer with an error too', async () => {
    await using recording = createRecordingServer(engine);
    const release = (await engine.describe()).release?.id;

    expect(
      (
        await post(recording.server, {
          query: '{ bad: law(id: "x") { id } good: law(id: "law:ley-28002") { amends(first: 2) { nodes { id } } } }',
        })
      ).body,
    ).toMatchObject({
      errors: [{ extensions: { code: 'BAD_ID' } }],
      extensions: { cost: costing(4), release },
    });
  });

  it('leaves a mistake in the variables to be told as what it is', async () => {
    await using recording = createRecordingServer(engine);

    const answer = await post(recording.server, {
      query: 'query ($first: Int!) { laws(first: $first) { nodes { id } } }',
      variables: { first: 'many' },
    });

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_VARIABLE' } }] } });
  });

  it('leaves what is out of range to its field, which says what is in range', async () => {
    await using recording = createRecordingServer(engine);

    const answer = await post(recording.server, {
      query: '{ laws(first: 100000) { nodes { amends(first: 100000) { nodes { id } } } } }',
    });

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_PAGE_SIZE' } }] } });
    expect(recording.read()).toEqual([]);
  });
});

describe('`meta.limits`', () => {
  it('are those of the table, all of them', async () => {
    await using recording = createRecordingServer(engine);

    const { body } = await post(recording.server, { query: '{ meta { limits { name value } } }' });

    expect(body).toMatchObject({
      data: { meta: { limits: Object.entries(limits).map(([name, value]) => ({ name, value })) } },
    });
  });

  it('come with one description of the graph, however often `meta` is asked in one operation', async () => {
    let descriptions = 0;
    await using recording = createRecordingServer({
      ...engine,
      describe: () => {
        descriptions += 1;
        return engine.describe();
      },
    });

    await post(recording.server, { query: '{ a: meta { name } b: meta { engine } c: meta { limits { name } } }' });
    await post(recording.server, { query: '{ meta { name } }' });

    expect(descriptions).toBe(2);
  });
});
