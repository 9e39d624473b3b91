import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { answerHeaders } from '../../src/server/answer-headers.ts';
import { createServer } from '../../src/server/create-server.ts';
import { createFakeEngine } from '../support/fake-engine.ts';
import { openSeededServer, serveSeeded } from '../support/seeded-server.ts';
import { address, get } from './post.ts';

const json = { 'content-type': 'application/json' };
const plain = '{"query":"{ __typename }"}';

const requests: readonly [string, string, RequestInit][] = [
  ['a plain question', '/graphql', { method: 'POST', headers: json, body: plain }],
  ['a question by its address', '/graphql?query={__typename}', {}],
  ['a refused question', '/graphql', { method: 'POST', headers: json, body: '{"query":"{ nonsense }"}' }],
  ['a body that is too large', '/graphql', { method: 'POST', headers: json, body: plain.padEnd(100_001) }],
  ['a body of another type', '/graphql', { method: 'POST', body: 'query={__typename}' }],
  [
    'what a browser asks before it asks',
    '/graphql',
    {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    },
  ],
  ['a file', '/graph.json', {}],
  ['a thing', '/id/law:ley-28002', { headers: { accept: 'text/turtle' } }],
  ['health', '/health', {}],
  ['readiness', '/ready', {}],
  ['nothing', '/nothing', {}],
];

describe('an answer', () => {
  const url = serveSeeded(address);

  it.each(requests)('to %s tells browsers to trust it with nothing', async (_what, path, request) => {
    const { headers } = await fetch(url() + path, { redirect: 'manual', ...request });

    expect(Object.fromEntries(headers)).toMatchObject(answerHeaders);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('that is a page lets it load from here, and from nowhere else', async () => {
    const { headers } = await fetch(`${url()}/graphql`, { headers: { accept: 'text/html' } });

    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src .*connect-src 'self' blob:.*frame-ancestors 'none'$/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('a page of another origin', () => {
  it('may read answers, and is never asked who is at its keyboard', async () => {
    await using seeded = await openSeededServer(address);
    const { url } = await seeded.server.listen({ host: '127.0.0.1', port: 0 });

    const { headers } = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { ...json, origin: 'https://elsewhere.example' },
      body: plain,
    });

    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });
});

it('changes nothing that is asked for by an address, even if a schema could', async () => {
  let changes = 0;
  const schema = buildSchema('type Query { a: Int } type Mutation { change: Int }');
  const change = schema.getMutationType()?.getFields().change;
  if (change !== undefined)
    change.resolve = () => {
      changes += 1;
      return changes;
    };
  await using server = createServer({ engine: createFakeEngine(), schema, publicUrl: address });

  const answer = await get(server, `/graphql?query=${encodeURIComponent('mutation { change }')}`);

  expect([answer.status, answer.headers.get('allow'), changes]).toEqual([405, 'POST', 0]);
});
