import { EventEmitter, once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createServer } from '../../src/server/create-server.ts';
import { createFakeEngine, fakeRelease } from '../support/fake-engine.ts';
import { address, costing } from './post.ts';

const question = JSON.stringify({ query: '{ __typename }' });
const tooLarge = {
  status: 413,
  body: {
    errors: [
      { message: 'The body of a request can have at most 100000 bytes.', extensions: { code: 'BODY_TOO_LARGE' } },
    ],
  },
};
const answered = {
  status: 200,
  body: { data: { __typename: 'Query' }, extensions: { cost: costing(0), release: fakeRelease.id } },
};

/** Sends a body over a real connection, saying its length or in chunks. */
async function send(
  url: string,
  body: string,
  headers: Record<string, string | number>,
): Promise<{ status: number | undefined; body: unknown }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${url}/graphql`, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', ...headers },
    });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      text(response).then((answer) => {
        resolve({ status: response.statusCode, body: JSON.parse(answer) });
      }, reject);
    });
    outgoing.end(body);
  });
}

describe.each([
  ['that says its length', (body: string) => ({ 'content-length': Buffer.byteLength(body) })],
  ['in chunks', () => ({ 'transfer-encoding': 'chunked' })],
])('a body %s', (_, headersFor) => {
  it('is answered up to 100,000 bytes and refused above', async () => {
    await using server = createServer({ engine: createFakeEngine(), publicUrl: address });
    const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
    const largest = question.padEnd(100_000, ' ');

    expect(await send(url, question, headersFor(question))).toEqual(answered);
    expect(await send(url, largest, headersFor(largest))).toEqual(answered);
    expect(await send(url, `${largest} `, headersFor(`${largest} `))).toEqual(tooLarge);
    expect(await send(url, largest.repeat(20), headersFor(largest.repeat(20)))).toEqual(tooLarge);
  });

  it('that is empty is refused at once', async () => {
    await using server = createServer({ engine: createFakeEngine(), publicUrl: address });
    const { url } = await server.listen({ host: '127.0.0.1', port: 0 });

    expect(await send(url, '', headersFor(''))).toMatchObject({ status: 400 });
  });
});

it('sends an answer whole that is on its way to a slow reader when it closes', async () => {
  const schema = buildSchema('type Query { field: String }');
  const field = schema.getQueryType()?.getFields().field;
  if (field === undefined) throw new TypeError('no field');
  const value = 'x'.repeat(3_900_000);
  field.resolve = () => value;
  await using server = createServer({ engine: createFakeEngine(), schema, publicUrl: address });
  const listening = await server.listen({ host: '127.0.0.1', port: 0 });
  const outgoing = request(`${listening.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': 21 },
  });
  outgoing.end('{"query":"{ field }"}');
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];

  // Nothing of the body was read so far: most of it waits in the server.
  const closed = listening.close();
  const answer = JSON.parse(await text(response)) as { readonly data: { readonly field: string } };
  await closed;

  expect(answer.data.field.length).toBe(value.length);
});

it('answers what runs before it closes, and takes nothing new', async () => {
  const work = new EventEmitter();
  const schema = buildSchema('type Query { field: String }');
  const field = schema.getQueryType()?.getFields().field;
  if (field !== undefined)
    field.resolve = async () => {
      work.emit('begun');
      const [value] = (await once(work, 'finished')) as [string];
      return value;
    };
  await using server = createServer({ engine: createFakeEngine(), schema, publicUrl: address });
  const listening = await server.listen({ host: '127.0.0.1', port: 0 });
  const begun = once(work, 'begun');
  const answer = fetch(`${listening.url}/graphql?query={field}`);
  await begun;

  const closed = listening.close();
  await expect(fetch(`${listening.url}/health`)).rejects.toThrow();
  work.emit('finished', 'done');

  expect(await (await answer).json()).toEqual({
    data: { field: 'done' },
    extensions: { cost: costing(1), release: fakeRelease.id },
  });
  await closed;
});
