import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type HojaServer } from '../../src/server/create-server.ts';
import { createFakeEngine } from '../support/fake-engine.ts';
import { openSeededServer, type SeededServer } from '../support/seeded-server.ts';
import { address, costing, get, post } from './post.ts';

let seeded: SeededServer;
let server: HojaServer;
let release: string;
beforeAll(async () => {
  seeded = await openSeededServer(address);
  ({ server, release } = seeded);
});
afterAll(async () => {
  await seeded[Symbol.asyncDispose]();
});

describe('POST /graphql', () => {
  it('answers with the release that the answer comes from', async () => {
    const answer = await post(server, {
      query: 'query Law($id: ID!) { law(id: $id) { id number } }',
      variables: { id: 'law:ley-28002' },
    });

    expect(answer).toEqual({
      status: 200,
      body: { data: { law: { id: 'law:ley-28002', number: '28002' } }, extensions: { cost: costing(1), release } },
    });
  });

  it('makes addresses from where the service is reached from outside', async () => {
    const { body } = await post(server, { query: '{ law(id: "law:ley-28002") { iri } }' });

    expect(body).toEqual({
      data: { law: { iri: expect.stringMatching(/^http:\/\/hoja\.test\//) as string } },
      extensions: { cost: costing(1), release },
    });
  });

  it('gives a coded error its status when it is the whole answer', async () => {
    const answer = await post(server, { query: '{ law(id: "x") { id } }' });

    expect(answer).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message: expect.stringContaining('"x" is not an id') as string,
            locations: [{ line: 1, column: 3 }],
            path: ['law'],
            extensions: { code: 'BAD_ID' },
          },
        ],
        data: { law: null },
        extensions: { cost: costing(1), release },
      },
    });
  });

  it('stays 200 when an error is only a part of the answer', async () => {
    const { status, body } = await post(server, {
      query: '{ bad: law(id: "x") { id } good: law(id: "law:ley-28002") { id } }',
    });

    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: { bad: null, good: { id: 'law:ley-28002' } },
      errors: [{ extensions: { code: 'BAD_ID' } }],
    });
  });

  it.each([
    [
      'a field that does not exist',
      '{ laww(id: "x") { id } }',
      'GRAPHQL_VALIDATION_FAILED',
      /^Cannot query field "laww"/,
    ],
    [
      'a type that does not exist',
      '{ paths(from: "law:ley-28002", to: "institution:enaco", entityTypes: [BANANA]) { length } }',
      'GRAPHQL_VALIDATION_FAILED',
      /"BANANA"/,
    ],
    [
      'a variable that nothing uses',
      'query ($x: Int) { __typename }',
      'GRAPHQL_VALIDATION_FAILED',
      /"\$x" is never used/,
    ],
    [
      'a variable that is missing',
      'query ($id: ID!) { law(id: $id) { id } }',
      'BAD_VARIABLE',
      /"\$id" of required type "ID!"/,
    ],
    ['a syntax error', '{ law(id: "x") ', 'GRAPHQL_PARSE_FAILED', /^Syntax Error/],
    [
      'an impossible day',
      'query @asOf(date: "2004-02-31") { law(id: "law:ley-28002") { id } }',
      'BAD_DATE',
      /"2004-02-31" is not a day/,
    ],
  ])('says what is wrong with a query: %s', async (_, query, code, message) => {
    const { status, body } = await post(server, { query }, { accept: 'application/graphql-response+json' });

    expect(status).toBe(400);
    expect(body).toMatchObject({
      errors: [{ message: expect.stringMatching(message) as string, extensions: { code } }],
    });
  });

  it('gives an impossible day in a variable the same code', async () => {
    const answer = await post(server, {
      query: 'query($d: Date!) @asOf(date: $d) { law(id: "law:ley-28002") { id } }',
      variables: { d: '2004-02-31' },
    });

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_DATE' } }] } });
  });

  it('says which type in a variable does not exist', async () => {
    const query =
      'query($types: [EntityType!]) { paths(from: "law:ley-28002", to: "institution:enaco", entityTypes: $types) { length } }';

    const answer = await post(server, { query, variables: { types: ['BANANA'] } });

    expect(answer).toMatchObject({
      status: 400,
      body: {
        errors: [{ message: expect.stringContaining('"BANANA"') as string, extensions: { code: 'BAD_VARIABLE' } }],
      },
    });
  });

  it('refuses a query text over 20,000 bytes and takes one of 20,000', async () => {
    const query = (bytes: number) => `${'#'.repeat(bytes - 15)}\n{ __typename }`;

    expect(await post(server, { query: query(20_000) })).toEqual({
      status: 200,
      body: { data: { __typename: 'Query' }, extensions: { cost: costing(0), release } },
    });
    expect(await post(server, { query: query(20_001) })).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message: expect.stringContaining('20001 bytes; at most 20000') as string,
            extensions: { code: 'QUERY_TOO_LONG' },
          },
        ],
      },
    });
  });

  it.each([
    'application/x-www-form-urlencoded',
    'text/plain',
    'application/graphql',
    'multipart/form-data; boundary=x',
  ])('refuses a post of %s, which a form of any web page could send', async (type) => {
    const answer = await post(server, 'query={__typename}', { 'content-type': type });

    expect(answer).toEqual({
      status: 415,
      body: {
        errors: [
          { message: expect.stringContaining('application/json') as string, extensions: { code: 'UNSUPPORTED_BODY' } },
        ],
      },
    });
  });

  it('refuses several operations in one request', async () => {
    expect(await post(server, [{ query: '{ __typename }' }])).toEqual({
      status: 400,
      body: { errors: [{ message: 'Batching is not supported.', extensions: { code: 'BAD_REQUEST' } }] },
    });
  });

  it('lets other sites read, and never with credentials', async () => {
    const preflight = await server.fetch(
      new Request(`${address}/graphql`, {
        method: 'OPTIONS',
        headers: { origin: 'https://other.test', 'access-control-request-method': 'POST' },
      }),
    );
    const answer = await server.fetch(
      new Request(`${address}/graphql?query={__typename}`, { headers: { origin: 'https://other.test' } }),
    );

    expect(preflight.status).toBe(204);
    for (const { headers } of [preflight, answer]) {
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('vary') ?? '').not.toMatch(/origin/i);
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
  });
});

describe('other addresses', () => {
  it('answers a query that is sent with GET', async () => {
    const response = await get(server, '/graphql?query={__typename}');

    expect(await response.json()).toEqual({ data: { __typename: 'Query' }, extensions: { cost: costing(0), release } });
  });

  it('leads from / to GraphiQL where there is no explorer', async () => {
    const response = await get(server, '/');

    expect([response.status, response.headers.get('location')]).toEqual([303, './graphql']);
  });

  it('is healthy, and ready with the engine and the release', async () => {
    const ready = await get(server, '/ready');

    expect((await get(server, '/health')).status).toBe(200);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { engine: expect.stringMatching(/^Grafeo \d/) as string, release },
    ]);
  });

  it('asks the graph once, however many ask at once or a moment later whether it is ready', async () => {
    let asked = 0;
    const fake = createFakeEngine();
    const counted = {
      ...fake,
      async describe() {
        asked += 1;
        await wait(200);
        return fake.describe();
      },
    };
    await using watched = createServer({ engine: counted, publicUrl: address });

    const answers = await Promise.all(Array.from({ length: 50 }, () => get(watched, '/ready')));
    const near = await get(watched, '/ready');
    const askedUntilThen = asked;
    while (asked === 1) {
      await wait(50);
      await get(watched, '/ready');
    }

    expect([...answers, near].map(({ status }) => status)).toEqual(Array(51).fill(200));
    expect(askedUntilThen).toBe(1);
  });

  it('answers 404 to anything else', async () => {
    expect((await get(server, '/nowhere', { accept: 'text/html' })).status).toBe(404);
  });
});
