import { once } from 'node:events';
import {
  createServer as createHttpServer,
  request as httpRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
} from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { json, text } from 'node:stream/consumers';
import { buildSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unlessGivenUp } from '../../src/engine/give-up.ts';
import type { Context } from '../../src/graphql/context.ts';
import { limits } from '../../src/model/limits.ts';
import { answerQuickly } from '../../src/server/answer-quickly.ts';
import { createUnreadBytes } from '../../src/server/unread-bytes.ts';
import { createServer } from '../../src/server/create-server.ts';
import { silentLog, type Log } from '../../src/server/log.ts';
import { createFakeEngine } from '../support/fake-engine.ts';
import { openSeededServer, type SeededServer } from '../support/seeded-server.ts';
import { address } from './post.ts';

const unread = createUnreadBytes({ ...limits, clientOf: () => '127.0.0.1' });

interface Sent {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly allow: string | undefined;
  readonly length: string | undefined;
  /** Headers that came more than once. */
  readonly repeated: readonly string[];
  readonly body: string;
}

const plainHeaders = { 'content-type': 'application/json' } as const;

/** Sends pieces of a body one after the other, with no header but those given. */
async function send(
  url: string,
  pieces: readonly string[],
  headers: OutgoingHttpHeaders = plainHeaders,
  method = 'POST',
): Promise<Sent> {
  const length = 'transfer-encoding' in headers ? {} : { 'content-length': Buffer.byteLength(pieces.join('')) };
  const sent = httpRequest(url, { method, headers: { ...length, ...headers } });
  sent.setNoDelay(true);
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
  for (const piece of pieces) {
    sent.write(piece);
    await new Promise((resolve) => setImmediate(resolve));
  }
  sent.end();
  const [response] = await answered;
  return {
    status: response.statusCode,
    type: response.headers['content-type'],
    allow: response.headers.allow,
    length: response.headers['content-length'],
    repeated: repeatedOf(response),
    body: await text(response),
  };
}

function repeatedOf({ rawHeaders }: IncomingMessage): readonly string[] {
  const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe('a plain POST of JSON', () => {
  let seeded: SeededServer;
  let url: string;
  beforeAll(async () => {
    seeded = await openSeededServer(address);
    ({ url } = await seeded.server.listen({ host: '127.0.0.1', port: 0 }));
  });
  afterAll(async () => {
    await seeded[Symbol.asyncDispose]();
  });

  it.each<[string, string]>([
    ['data', '{"query":"{ law(id: \\"law:ley-28002\\") { name { value } publishedOn { text } } }"}'],
    ['variables', '{"query":"query ($id: ID!) { law(id: $id) { number } }","variables":{"id":"law:ley-28002"}}'],
    [
      'a coded error beside data',
      '{"query":"{ good: law(id: \\"law:ley-28002\\") { id } bad: law(id: \\"x\\") { id } }"}',
    ],
    ['a coded error alone, and its status', '{"query":"{ law(id: \\"x\\") { id } }"}'],
    ['a mistake in the query', '{"query":"{ nonsense }"}'],
    ['a mistake of spelling', '{"query":"{ law("}'],
    [
      'a refused variable',
      '{"query":"query ($first: Int) { laws(first: $first) { nodes { id } } }","variables":{"first":"ten"}}',
    ],
    ['an operation that is not there', '{"query":"query A { __typename }","operationName":"B"}'],
    [
      'a refused cost',
      `{"query":"{ ${Array.from({ length: 300 }, (_, index) => `a${index}: laws(first: 100) { nodes { id } }`).join(' ')} }"}`,
    ],
    ['no query', '{}'],
    ['another type of query', '{"query":7}'],
    ['an unknown parameter', '{"query":"{ __typename }","colour":"red"}'],
    ['a list', '[{"query":"{ __typename }"}]'],
    ['no JSON', '{"query"'],
    ['a text', '"{ __typename }"'],
    ['nothing at all', 'null'],
  ])('is answered as Yoga answers it by itself: %s', async (_, body) => {
    const byYoga = await seeded.server.fetch(
      new Request(`${address}/graphql`, { method: 'POST', headers: plainHeaders, body }),
    );
    const expected = {
      status: byYoga.status,
      type: byYoga.headers.get('content-type'),
      allow: byYoga.headers.get('allow') ?? undefined,
      body: await byYoga.text(),
    };

    const { length, repeated, ...quick } = await send(`${url}/graphql`, [body]);

    expect(quick).toEqual(expected);
    expect(repeated).toEqual([]);
    expect(length).toBe(String(Buffer.byteLength(quick.body)));
  });

  it('is read whole when it comes in pieces, and a connection answers one after another', async () => {
    const pieces = [
      '{"query":"query ($id: ID!) { law(id: $id) { n',
      'umber } }","variables":{"id":"law:ley',
      '-28002"}}',
    ];

    for (let time = 0; time < 3; time += 1) {
      const { status, body } = await send(`${url}/graphql`, pieces);

      expect([status, JSON.parse(body)]).toMatchObject([200, { data: { law: { number: '28002' } } }]);
    }
  });
});

it('is only taken from programs that want JSON; all else goes on to Yoga', async () => {
  const left: string[] = [];
  const yoga = createYoga<object, Context>({ schema: buildSchema('type Query { field: String }'), logging: false });
  const server: Server = createHttpServer(
    answerQuickly(
      yoga as never,
      (request, response) => {
        left.push(`${request.method ?? ''} ${request.url ?? ''}`);
        response.end('left');
      },
      { unread, log: silentLog, clientOf: () => '127.0.0.1' },
    ),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (
    headers: OutgoingHttpHeaders,
    path = '/graphql',
    method = 'POST',
    body = '{"query":"{ __typename }"}',
  ) => (await send(`${url}${path}`, method === 'GET' ? [] : [body], headers, method)).body === 'left';

  const taken = [
    plainHeaders,
    { 'content-type': 'application/json; charset=utf-8' },
    { ...plainHeaders, accept: '*/*' },
    { ...plainHeaders, accept: 'application/json' },
  ];
  const others: readonly Parameters<typeof ask>[] = [
    [{ 'content-type': 'text/plain' }],
    [{ 'content-type': 'application/graphql+json' }],
    [{ 'content-type': 'application/json; charset=latin1' }],
    [{ ...plainHeaders, accept: 'application/graphql-response+json' }],
    [{ ...plainHeaders, accept: 'text/event-stream' }],
    [{ ...plainHeaders, origin: 'https://elsewhere.example' }],
    [plainHeaders, '/graphql?query={__typename}'],
    [plainHeaders, '/other'],
    [plainHeaders, '/graphql', 'PUT'],
    [{}, '/graphql', 'GET'],
    [plainHeaders, '/graphql', 'POST', '[]'],
    [plainHeaders, '/graphql', 'POST', '{'],
    [{ ...plainHeaders, 'transfer-encoding': 'chunked' }],
  ];

  for (const headers of taken) expect(await ask(headers), JSON.stringify(headers)).toBe(false);
  expect(left).toEqual([]);
  for (const other of others) expect(await ask(...other), JSON.stringify(other)).toBe(true);
  expect(left).toHaveLength(others.length);
  server.close();
});

describe('plugins of a plain POST', () => {
  /** Serves a small schema with a plugin, quickly and, under /slow, by Yoga alone. */
  async function serve(plugin: Plugin, log: Log = silentLog): Promise<{ readonly url: string } & Disposable> {
    const schema = buildSchema('type Query { field: String }');
    const options = { schema, logging: false, maskedErrors: false, plugins: [plugin] };
    const yoga = createYoga<object, Context>(options);
    const slow = createYoga<object, Context>({ ...options, graphqlEndpoint: '/slow' });
    const quick = answerQuickly(yoga, (request, response) => void yoga(request, response), {
      unread,
      log,
      clientOf: () => '127.0.0.1',
    });
    const server = createHttpServer((request, response) => {
      if (request.url === '/graphql') quick(request, response);
      else void slow(request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}`, [Symbol.dispose]: () => server.close() };
  }

  const headers = { ...plainHeaders, authorization: 'Bearer a', traceparent: '00-ab-cd-01' };
  const body = '{"query":"{ field }"}';

  it('read from the request what they read where Yoga answers alone', async () => {
    const seen: unknown[] = [];
    const read = async (request: Request): Promise<void> => {
      const { method, url, signal, redirect, mode } = request;
      seen.push({
        url: url.replace(/\/(graphql|slow)$/, ''),
        method,
        redirect,
        mode,
        isAborted: signal.aborted,
        authorization: request.headers.get('authorization'),
        names: [...request.headers.keys()].sort(),
        isTraced: request.headers.has('traceparent'),
        clone: request.clone().url === url,
      });
      await Promise.resolve();
    };
    using served = await serve({
      onParams: ({ request }) => read(request),
      onExecute: ({ args }) => read((args.contextValue as { readonly request: Request }).request),
    });

    const quick = await send(`${served.url}/graphql`, [body], headers);
    const afterQuick = seen.splice(0);
    const slow = await send(`${served.url}/slow`, [body], headers);

    expect(quick.body).toBe('{"data":{"field":null}}');
    expect(slow.body).toBe(quick.body);
    expect(afterQuick).toHaveLength(2);
    expect(afterQuick).toEqual(seen);
  });

  it('may read the body once more', async () => {
    const texts: string[] = [];
    using served = await serve({
      async onParams({ request }) {
        texts.push(await request.clone().text(), JSON.stringify(await request.json()));
      },
    });

    const { status } = await send(`${served.url}/graphql`, [body]);

    expect([status, texts]).toEqual([200, [body, body]]);
  });

  it('make the operation go the usual way when they fail, and the log says so', async () => {
    const logged: unknown[] = [];
    let calls = 0;
    using served = await serve(
      {
        onParams() {
          calls += 1;
          if (calls === 1) throw new TypeError('not this time');
        },
      },
      (level, message, fields) => logged.push([level, message, (fields?.error as Error).message]),
    );

    const { status } = await send(`${served.url}/graphql`, [body]);

    expect([status, calls]).toEqual([200, 2]);
    expect(logged).toEqual([['warn', 'An operation was left to the usual way', 'not this time']]);
  });
});

it('gives its work up when the client leaves, and is no bug', async () => {
  const logged: string[] = [];
  const schema = buildSchema('type Query { field: String }');
  const field = schema.getQueryType()?.getFields().field;
  if (field === undefined) throw new TypeError('no field');
  const begun = deferred();
  field.resolve = (_root, _arguments, { deadline }: Context) => {
    if (deadline === undefined) throw new TypeError('no deadline');
    begun.resolve(deadline.signal);
    return unlessGivenUp(new Promise(() => undefined), { signal: deadline.signal });
  };
  await using server = createServer({
    engine: createFakeEngine(),
    schema,
    publicUrl: address,
    log: (level) => logged.push(level),
  });
  const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(
    'POST /graphql HTTP/1.1\r\nHost: hoja.test\r\nContent-Type: application/json\r\nContent-Length: 21\r\n\r\n{"query":"{ field }"}',
  );

  const signal = await begun.promise;
  const given = once(signal, 'abort');
  socket.destroy();
  await given;

  expect((signal.reason as Error).name).toBe('AbortError');
  expect(logged).not.toContain('error');
  const after = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: plainHeaders,
    body: '{"query":"{ __typename }"}',
  });
  expect(await json(after.body as never)).toMatchObject({ data: { __typename: 'Query' } });
});

/** A promise that is settled from outside; Node 20 has none of its own. */
function deferred(): { readonly promise: Promise<AbortSignal>; readonly resolve: (signal: AbortSignal) => void } {
  let resolve: (signal: AbortSignal) => void = () => undefined;
  const promise = new Promise<AbortSignal>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
