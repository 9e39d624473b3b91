import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { createServer, type HojaServer } from '../../src/server/create-server.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { drawnOperations } from '../support/draw-operation.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { draws } from '../support/nightly.ts';
import { openSeededGrafeo } from '../support/seeded.ts';
import { address } from './post.ts';

/** Every status that a request may be answered with. */
const statuses: readonly number[] = [200, 204, 303, 304, 400, 404, 405, 406, 408, 413, 415, 429, 431, 503, 504];

/** What an answer never holds: a stack, a place in the source, an address of the database, Cypher. */
const secrets = /\n\s+at |node_modules|\.[cm]?[jt]s:\d|bolt:|neo4j:|\bMATCH \(|\bUNWIND |\bCALL \(|\bRETURN collect/;

const seed = Number(process.env.TEST_SEED ?? Math.trunc(Math.random() * 2 ** 31));
/** How many times as long to look. */
const times = draws(1);
const shared = { seed, endOnFailure: false, verbose: 1 } as const;

describe(`whatever is asked (seed ${seed}, repeat with TEST_SEED=${seed})`, () => {
  let engine: GraphEngine;
  let server: HojaServer;
  let url: string;
  const bugs: unknown[] = [];
  const counts = new Map<number, number>();
  beforeEach(() => {
    counts.clear();
  });
  const share = (status: number) =>
    (counts.get(status) ?? 0) / [...counts.values()].reduce((sum, count) => sum + count, 0);
  beforeAll(async () => {
    engine = await openSeededGrafeo();
    server = createServer({
      engine,
      publicUrl: address,
      requestsPerMinute: 0,
      log: (level, message, error) => {
        if (level === 'error') bugs.push(message, error);
      },
    });
    ({ url } = await server.listen({ host: '127.0.0.1', port: 0 }));
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await engine[Symbol.asyncDispose]();
  });

  async function isAnsweredWell(response: Response): Promise<void> {
    const body = await response.text();
    counts.set(response.status, (counts.get(response.status) ?? 0) + 1);
    expect(statuses).toContain(response.status);
    // The page of GraphiQL is a program, and the same whatever was asked.
    if (!(response.headers.get('content-type') ?? '').includes('html')) expect(secrets.exec(body)).toBeNull();
    if ((response.headers.get('content-type') ?? '').includes('json') && body !== '') JSON.parse(body);
    expect(bugs.splice(0)).toEqual([]);
    expect(/"INTERNAL"/.exec(body)).toBeNull();
  }

  it(
    'operations that fit the schema are answered or refused',
    async () => {
      await fc.assert(
        fc.asyncProperty(drawnOperations(schema), async (operation) => {
          const response = await fetch(`${url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(operation),
          });

          await isAnsweredWell(response);
        }),
        { ...shared, numRuns: draws(90) },
      );
      expect(share(200)).toBeGreaterThan(0.2);
      expect(share(400)).toBeGreaterThan(0.1);
    },
    120_000 * times,
  );

  const bodies = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.json({ maxDepth: 3 }).map((text) => Buffer.from(text)),
    fc
      .record(
        {
          query: fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom(
              '{ __typename }',
              'query A { __typename } query B { __typename }',
              'mutation { x }',
              'subscription { x }',
              '{ __schema { types { name } } }',
              '#',
              '',
              '{',
            ),
            fc.jsonValue(),
          ),
          variables: fc.jsonValue(),
          operationName: fc.jsonValue(),
          extensions: fc.jsonValue(),
        },
        { requiredKeys: [] },
      )
      .map((value) => Buffer.from(JSON.stringify(value))),
  );
  const types = fc.constantFrom(
    'application/json',
    'application/json; charset=utf-8',
    'application/json; charset=utf-16',
    'application/graphql+json',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=a',
    'x',
  );
  const accepted = fc.constantFrom(
    '*/*',
    'application/json',
    'application/graphql-response+json',
    'text/html',
    'text/event-stream',
    'multipart/mixed',
    'image/png',
    'text/turtle',
    '',
    ';;;',
  );

  it(
    'any bytes are taken for what they are',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          bodies,
          types,
          accepted,
          fc.constantFrom('/graphql', '/graph.json', '/subgraph.json', '/id/law:ley-28002', '/'),
          async (body, type, accept, path) => {
            await isAnsweredWell(
              await fetch(url + path, {
                method: 'POST',
                headers: { 'content-type': type, accept },
                body: new Uint8Array(body),
                redirect: 'manual',
              }),
            );
          },
        ),
        { ...shared, numRuns: draws(85) },
      );
    },
    120_000 * times,
  );

  it(
    'any bytes that are no request at all end the connection, and no other',
    async () => {
      const { hostname, port } = new URL(url);
      const starts = fc.constantFrom(
        '',
        'GET /graphql HTTP/1.1\r\n',
        'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n',
        'GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n',
        'POST /graphql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n',
      );
      await fc.assert(
        fc.asyncProperty(starts, fc.uint8Array({ maxLength: 200 }), async (start, bytes) => {
          const socket = connect(Number(port), hostname);
          socket.end(Buffer.concat([Buffer.from(start), bytes]));
          const answer = await text(socket);

          expect(answer === '' ? 400 : Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1])).toSatisfy((status: number) =>
            statuses.includes(status),
          );
          expect(secrets.exec(answer)).toBeNull();
          expect(bugs.splice(0)).toEqual([]);
        }),
        { ...shared, numRuns: draws(40) },
      );

      expect((await fetch(`${url}/health`)).status).toBe(200);
    },
    60_000 * times,
  );

  const parts = fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('law:ley-28002', 'es', 'json', 'turtle', '1998-05-01', '..', '%2e%2e', '%', '%00', '%ff'),
  );
  const names = fc.constantFrom(
    'query',
    'variables',
    'operationName',
    'extensions',
    'ids',
    'asOf',
    'types',
    'lang',
    'style',
    'format',
    'download',
    'x',
    '__proto__',
  );
  const paths = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('graph', 'subgraph'),
        fc.constantFrom('.json', '.gexf', '.graphml', '.jsonld', '.ttl', '.nq', '.csv', '.zip', '.exe', ''),
      )
      .map(([name, ending]) => `/${name}${ending}`),
    fc
      .tuple(
        fc.constantFrom(
          'id',
          'source',
          'ontology',
          'context.jsonld',
          'vocabulary',
          '.well-known',
          'assets',
          'graphql',
          'health',
          'ready',
          'metrics',
          'x',
        ),
        parts,
      )
      .map(([folder, part]) => `/${folder}/${encode(part)}`),
    fc.constantFrom(
      '/graphql',
      '/ontology',
      '/.well-known/void',
      '/health',
      '/ready',
      '/',
      '//',
      '/graphql/',
      '/id',
      '/id/',
    ),
  );

  it(
    'every address is one, or is said to be none',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          paths,
          fc.array(fc.tuple(names, parts), { maxLength: 3 }),
          fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
          accepted,
          async (path, query, method, accept) => {
            const search = query.map(([name, value]) => `${name}=${encode(value)}`).join('&');
            await isAnsweredWell(
              await fetch(`${url}${path}${search === '' ? '' : `?${search}`}`, {
                method,
                headers: {
                  accept,
                  ...(accept === '*/*' ? { origin: 'https://elsewhere.example', 'if-none-match': '*' } : {}),
                },
                redirect: 'manual',
              }),
            );
          },
        ),
        { ...shared, numRuns: draws(85) },
      );
    },
    120_000 * times,
  );
});

/** Half of a pair of UTF-16 cannot be sent. */
function encode(part: string): string {
  return part.isWellFormed() ? encodeURIComponent(part).replaceAll('%25', '%') : '%ED%A0%80';
}
