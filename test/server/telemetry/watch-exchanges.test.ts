import { once } from 'node:events';
import { connect } from 'node:net';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { unlessGivenUp } from '../../../src/engine/give-up.ts';
import type { Context } from '../../../src/graphql/context.ts';
import { createServer, type HojaServer } from '../../../src/server/create-server.ts';
import type { Exchange } from '../../../src/server/telemetry/exchange.ts';
import { createFakeEngine } from '../../support/fake-engine.ts';
import { address } from '../post.ts';

/** `good` gives a value, `bad` throws, `endless` answers when it is given up. */
function schemaOf(): GraphQLSchema {
  const schema = buildSchema('type Query { good: String bad: String endless: String }');
  const { good, bad, endless } = schema.getQueryType()?.getFields() ?? {};
  if (good === undefined || bad === undefined || endless === undefined) throw new TypeError('no fields');
  good.resolve = () => 'value';
  bad.resolve = () => {
    throw new TypeError('a bug');
  };
  endless.resolve = (_root, _arguments, { deadline }: Context) =>
    unlessGivenUp(new Promise(() => undefined), { signal: deadline?.signal });
  return schema;
}

interface Watched extends AsyncDisposable {
  readonly server: HojaServer;
  readonly url: string;
  /** Errors that were logged, with the id they were logged under. */
  readonly logged: readonly unknown[];
  /** The next exchange that ends. */
  next(): Promise<Exchange>;
}

async function watch(): Promise<Watched> {
  const ended: Exchange[] = [];
  const logged: unknown[] = [];
  let wake: () => void = () => undefined;
  const server = createServer({
    engine: createFakeEngine(),
    schema: schemaOf(),
    publicUrl: address,
    observers: [
      {
        onAnswered: (exchange) => {
          ended.push(exchange);
          wake();
        },
      },
    ],
    log: (level, _message, fields) => {
      if (level === 'error') logged.push(fields?.requestId);
    },
  });
  const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    server,
    url,
    logged,
    async next() {
      if (ended.length === 0)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      const exchange = ended.shift();
      if (exchange === undefined) throw new TypeError('woken too early');
      return exchange;
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

const json = { 'content-type': 'application/json' } as const;

/** What is asked on each of the ways through the server. */
const ways: readonly (readonly [
  string,
  string,
  { readonly method?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string },
  Partial<Exchange>,
])[] = [
  [
    'a plain POST of JSON',
    '/graphql',
    { method: 'POST', headers: json, body: '{"query":"query Good { good }"}' },
    { status: 200, isOperation: true, operationName: 'Good', cost: 1, codes: [] },
  ],
  [
    'a POST of a page elsewhere',
    '/graphql',
    {
      method: 'POST',
      headers: { ...json, origin: 'https://elsewhere.example' },
      body: '{"query":"query Good { good }"}',
    },
    { status: 200, isOperation: true, operationName: 'Good', cost: 1, codes: [] },
  ],
  [
    'a GET',
    '/graphql?query={good}',
    {},
    { status: 200, isOperation: true, operationName: undefined, cost: 1, codes: [] },
  ],
  [
    'a mistake in the query',
    '/graphql',
    { method: 'POST', headers: json, body: '{"query":"{ nonsense }"}' },
    { status: 200, isOperation: true, operationName: undefined, codes: ['GRAPHQL_VALIDATION_FAILED'] },
  ],
  [
    'a body that is too large',
    '/graphql',
    { method: 'POST', headers: json, body: ' '.repeat(100_001) },
    { status: 413, isOperation: false, codes: ['BODY_TOO_LARGE'] },
  ],
  ['a path that is not there', '/graph.nothing', {}, { status: 404, isOperation: false, codes: ['NOT_FOUND'] }],
  ['the health', '/health', {}, { status: 200, isOperation: false, codes: [] }],
];

describe('the id of a request', () => {
  it.each(ways)('is in the answer and in what is told of it, when it is %s', async (_, path, init, expected) => {
    await using watched = await watch();
    const given = { ...init, headers: { ...init.headers, 'x-request-id': 'proxy-1.2_3' } };

    const withId = await fetch(`${watched.url}${path}`, given);
    const first = await watched.next();
    const without = await fetch(`${watched.url}${path}`, init);
    const second = await watched.next();

    expect(withId.headers.get('x-request-id')).toBe('proxy-1.2_3');
    expect(first).toMatchObject({ ...expected, id: 'proxy-1.2_3' });
    expect(without.headers.get('x-request-id')).toMatch(/^[0-9a-f-]+-\d+$/);
    expect(second.id).toBe(without.headers.get('x-request-id'));
  });

  it.each(['a b', 'ü', 'x'.repeat(65), '{"a":1}', ''])(
    'is made when the given one cannot stand in a log: %j',
    async (given) => {
      await using watched = await watch();
      // What fetch would not send is sent as the bytes it is.
      const socket = connect(Number(new URL(watched.url).port), '127.0.0.1');

      socket.write(`GET /health HTTP/1.1\r\nHost: hoja.test\r\nX-Request-Id: ${given}\r\nConnection: close\r\n\r\n`);
      const { id } = await watched.next();
      socket.destroy();

      expect(id).toMatch(/^[0-9a-f-]+-\d+$/);
    },
  );

  it('is never given twice', async () => {
    await using watched = await watch();

    const answers = await Promise.all(Array.from({ length: 50 }, () => fetch(`${watched.url}/health`)));

    expect(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size).toBe(50);
  });

  it.each([
    ['quickly', json],
    ['by Yoga', { ...json, accept: 'application/graphql-response+json' }],
  ])('names a bug in the answer and in the log, answered %s', async (_, headers) => {
    await using watched = await watch();

    const answer = await fetch(`${watched.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'x-request-id': 'bug-7' },
      body: '{"query":"{ bad }"}',
    });

    expect(await answer.json()).toMatchObject({
      errors: [{ message: 'Internal error', extensions: { code: 'INTERNAL', id: 'bug-7' } }],
    });
    expect(watched.logged).toEqual(['bug-7']);
    expect(await watched.next()).toMatchObject({ id: 'bug-7', status: 500, codes: ['INTERNAL'] });
  });

  it('can be read by pages of other origins', async () => {
    await using watched = await watch();

    const { headers } = await fetch(`${watched.url}/graphql?query={good}`, {
      headers: { origin: 'https://elsewhere.example' },
    });

    expect(headers.get('access-control-expose-headers')).toContain('x-request-id');
  });

  it('is in an answer over no network too', async () => {
    await using watched = await watch();

    const { headers } = await watched.server.fetch(
      new Request(`${address}/graphql?query={good}`, { headers: { 'x-request-id': 'inside' } }),
    );

    expect(headers.get('x-request-id')).toBe('inside');
    expect(await watched.next()).toMatchObject({ id: 'inside', status: 200, operationType: 'query' });
  });
});

it.each([
  ['quickly', ''],
  ['by Yoga', 'Accept: application/graphql-response+json\r\n'],
])('a client that leaves before its answer is told of too, answered %s', async (_, header) => {
  await using watched = await watch();
  const socket = connect(Number(new URL(watched.url).port), '127.0.0.1');
  await once(socket, 'connect');
  const body = '{"query":"{ endless }"}';

  // The other request is answered when this one has begun.
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: hoja.test\r\nContent-Type: application/json\r\n${header}Content-Length: ${body.length}\r\n\r\n${body}`,
  );
  await (await fetch(`${watched.url}/health`)).text();
  await watched.next();
  socket.destroy();

  expect(await watched.next()).toMatchObject({ isOperation: true, status: undefined });
});
