import { describe, expect, it } from 'vitest';
import { limits } from '../../src/model/limits.ts';
import { createServer, type ServerOptions } from '../../src/server/create-server.ts';
import { parseTrustedProxies } from '../../src/server/trusted-proxies.ts';
import { createFakeEngine } from '../support/fake-engine.ts';
import { address } from './post.ts';

/**
 * What a server that lets an address ask three times a minute answers to requests, each with its own headers, one after
 * another.
 */
async function statusesOf(
  requests: readonly Readonly<Record<string, string>>[],
  options: Partial<ServerOptions> = {},
  path = '/graphql?query={__typename}',
): Promise<readonly number[]> {
  await using server = createServer({
    engine: createFakeEngine(),
    publicUrl: address,
    requestsPerMinute: 3,
    ...options,
  });
  const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
  const statuses: number[] = [];
  for (const headers of requests) statuses.push((await fetch(url + path, { headers })).status);
  return statuses;
}

const four = [{}, {}, {}, {}];

describe('the limit of requests a minute', () => {
  it('refuses what an address asks beyond it, and says when to ask again', async () => {
    await using server = createServer({ engine: createFakeEngine(), publicUrl: address, requestsPerMinute: 3 });
    const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
    for (let request = 0; request < 3; request += 1)
      expect((await fetch(`${url}/graphql?query={__typename}`)).status).toBe(200);

    const refused = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://other.example' },
      body: '{"query":"{ __typename }"}',
    });

    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toMatch(/^(19|20)$/);
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: expect.stringMatching(
            /^More than 3 requests a minute came from your address; ask again in (19|20) s\./,
          ) as string,
          extensions: { code: 'RATE_LIMITED' },
        },
      ],
    });
  });

  it('counts questions, files and pages alike, but not whether the service is there', async () => {
    expect(await statusesOf(four, {}, '/nothing')).toEqual([404, 404, 404, 429]);
    expect(await statusesOf(four, {}, '/health')).toEqual([200, 200, 200, 200]);
    expect(await statusesOf(four, {}, '/ready')).toEqual([200, 200, 200, 200]);
  });

  it('is off at 0', async () => {
    expect(
      await statusesOf(
        Array.from({ length: 150 }, () => ({})),
        { requestsPerMinute: 0 },
      ),
    ).not.toContain(429);
  });

  it('lets 100 requests come at once as it is', async () => {
    const statuses = await statusesOf(
      Array.from({ length: 100 }, () => ({})),
      { requestsPerMinute: limits.requestsPerMinute },
    );

    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('believes nobody who says for whom he asks', async () => {
    expect(
      await statusesOf(['1.1.1.1', '2.2.2.2', '3.3.3.3', '4.4.4.4'].map((from) => ({ 'x-forwarded-for': from }))),
    ).toEqual([200, 200, 200, 429]);
  });

  it.each(['1', 'loopback', '127.0.0.0/8'])(
    'counts for the client that a proxy names, with HOJA_TRUST_PROXY=%s',
    async (proxies) => {
      const isTrustedProxy = parseTrustedProxies(proxies);
      const from = (...addresses: readonly string[]) =>
        addresses.map((last) => ({ 'x-forwarded-for': `9.9.9.9, ${last}` }));

      expect(await statusesOf(from('1.1.1.1', '1.1.1.1', '1.1.1.1', '2.2.2.2', '1.1.1.1'), { isTrustedProxy })).toEqual(
        [200, 200, 200, 200, 429],
      );
      expect(
        await statusesOf(from('2001:db8::1', '2001:db8::2', '2001:db8:0:0:ffff::3', '2001:db8:0:1::4', '2001:db8::5'), {
          isTrustedProxy,
        }),
      ).toEqual([200, 200, 200, 200, 429]);
      expect(
        await statusesOf(from('::ffff:1.1.1.1', '1.1.1.1', '::ffff:101:101', '1.1.1.1'), { isTrustedProxy }),
      ).toEqual([200, 200, 200, 429]);
      expect(await statusesOf(from('unknown', 'unknown', 'unknown', 'unknown', ''), { isTrustedProxy })).toEqual([
        200,
        200,
        200,
        429,
        expect.any(Number),
      ]);
    },
  );

  it.each(['banana', '10.0.0.0/99', '', '-1', '1000'])('reads no proxies from "%s"', (text) => {
    expect(parseTrustedProxies(text)).toBeUndefined();
  });
});
