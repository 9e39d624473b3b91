import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { serveSeeded } from '../support/seeded-server.ts';
import { address } from './post.ts';

/** The ways a body comes in: past Yoga, through Yoga, in chunks. */
const ways: readonly [string, Record<string, string>][] = [
  ['a plain post', {}],
  ['a post that accepts what GraphQL over HTTP answers', { accept: 'application/graphql-response+json' }],
  ['a post of a page elsewhere', { origin: 'https://elsewhere.example' }],
  ['a post in chunks', { 'transfer-encoding': 'chunked' }],
];

describe.each(ways)('%s', (_way, headers) => {
  const url = serveSeeded(address);

  async function send(
    body: string | Buffer,
    more: Record<string, string> = {},
  ): Promise<{ readonly status: number | undefined; readonly body: unknown }> {
    const length = 'transfer-encoding' in headers ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = httpRequest(`${url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...length, ...headers, ...more },
    });
    const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
    sent.end(body);
    const [response] = await answered;
    return { status: response.statusCode, body: await json(response) };
  }

  function refused(message: RegExp, status = 400, code = 'BAD_REQUEST') {
    return { status, body: { errors: [{ message: expect.stringMatching(message) as string, extensions: { code } }] } };
  }

  it.each<[string, string | Buffer, RegExp]>([
    [
      'no JSON',
      '{"query": "{ __typename }"',
      /it begins with \{"query": "\{ __typen… and breaks the rules of JSON\. Send \{"query": "…", "variables": \{…\}\} as JSON in UTF-8\.$/,
    ],
    ['JSON after another', '{"query":"{ __typename }"}{}', /breaks the rules of JSON/],
    ['blank', '  \n', /it is empty/],
    ['null', 'null', /it is null and no object/],
    ['a number', '42', /it is 42 and no object/],
    ['a text', '"{ __typename }"', /it is "\{ __typename \}" and no object/],
    [
      'no UTF-8',
      Buffer.concat([
        Buffer.from('{"query":"{ law(id: \\"'),
        Buffer.from([0xff, 0xfe]),
        Buffer.from('\\") { id } }"}'),
      ]),
      /its bytes are not UTF-8/,
    ],
    [
      'an overlong slash',
      Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')]),
      /its bytes are not UTF-8/,
    ],
    ['a list', '[{"query":"{ __typename }"}]', /^Batching is not supported\.$/],
    ['an empty list', '[]', /./],
    ['no query', '{}', /^Must provide query string\.$/],
    ['a query that is no text', '{"query":{"a":1}}', /^Expected "query" param to be a string/],
    ['variables that are a list', '{"query":"{ __typename }","variables":[1]}', /variables/],
    ['a key that no request has', '{"query":"{ __typename }","admin":true}', /^Unexpected parameter "admin"/],
    [
      'the prototype as a key',
      '{"query":"{ __typename }","__proto__":{"admin":true}}',
      /^Unexpected parameter "__proto__"/,
    ],
    [
      'the constructor as a key',
      '{"query":"{ __typename }","constructor":{"prototype":{"admin":true}}}',
      /^Unexpected parameter "constructor"/,
    ],
  ])('of %s is refused with 400 and why', async (_what, body, message) => {
    expect(await send(body)).toEqual(refused(message));
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'takes the key %s for no variable, and for no field of an input',
    async (key) => {
      const query = 'query ($filter: LawFilter) { laws(filter: $filter, first: 1) { nodes { id } } }';

      expect(await send(`{"query":${JSON.stringify(query)},"variables":{"${key}":{"lawKind":["LAW"]}}}`)).toMatchObject(
        { status: 200, body: { data: { laws: { nodes: [{}] } } } },
      );
      expect(await send(`{"query":${JSON.stringify(query)},"variables":{"filter":{"${key}":["LAW"]}}}`)).toMatchObject({
        body: { errors: [{ extensions: { code: 'BAD_VARIABLE' } }] },
      });
      expect(({} as Record<string, unknown>).lawKind).toBeUndefined();
    },
  );

  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
    'application/jsonp',
    '',
  ])('of %s is not read', async (type) => {
    expect(await send('query={__typename}', { 'content-type': type })).toEqual(
      refused(/^A query is posted as JSON/, 415, 'UNSUPPORTED_BODY'),
    );
  });
});
