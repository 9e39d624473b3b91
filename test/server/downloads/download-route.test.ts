import { once } from 'node:events';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine, LoadedRelease } from '../../../src/engine/graph-engine.ts';
import { exportFormats } from '../../../src/export/formats.ts';
import { createServer, type HojaServer } from '../../../src/server/create-server.ts';
import { createFakeEngine, fakeRelease } from '../../support/fake-engine.ts';
import { openSeededServer, type SeededServer } from '../../support/seeded-server.ts';
import { address, get, post } from '../post.ts';

interface NodeLink {
  readonly graph: Readonly<Record<string, unknown>>;
  readonly nodes: readonly { readonly id: string; readonly type: string }[];
  readonly links: readonly { readonly source: string; readonly target: string; readonly key: string }[];
}

const next: LoadedRelease = { ...fakeRelease, id: 'bbbbbbbbbbbb' };

let seeded: SeededServer;
let server: HojaServer;
let engine: GraphEngine;
let release: string;
beforeAll(async () => {
  seeded = await openSeededServer(address);
  ({ server, engine, release } = seeded);
});
afterAll(async () => {
  await seeded[Symbol.asyncDispose]();
});

const json = async (response: Response): Promise<NodeLink> => (await response.json()) as NodeLink;
const codeOf = async (response: Response): Promise<unknown> => [
  response.status,
  ((await response.json()) as { readonly errors: readonly { readonly extensions: { readonly code: string } }[] })
    .errors[0]?.extensions.code,
];

describe('/graph.<format>', () => {
  it('is the whole release as a file that says so', async () => {
    const response = await get(server, '/graph.json');

    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="hoja-${release}.json"`);
    const { graph, nodes, links } = await json(response);
    const { entityCounts, relationshipCounts } = await engine.describe();
    const sum = (counts: ReadonlyMap<string, number>) =>
      [...counts.values()].reduce((total, count) => total + count, 0);
    expect(graph).toEqual({ name: 'Hoja', release, asOf: null, url: address });
    expect([nodes.length, links.length]).toEqual([sum(entityCounts), sum(relationshipCounts)]);
  });

  it.each(exportFormats.map(({ extension, mediaType }) => [extension, mediaType]))(
    'comes as %s',
    async (extension, mediaType) => {
      const response = await get(server, `/graph.${extension}`);

      expect([response.status, response.headers.get('content-type')]).toEqual([200, mediaType]);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
    },
  );

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('comes compressed with %s, the same as without', async (encoding, decompress) => {
    const plain = await (await get(server, '/graph.json')).text();

    const response = await get(server, '/graph.json', { 'accept-encoding': encoding });

    expect(response.headers.get('content-encoding')).toBe(encoding);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.length).toBeLessThan(plain.length / 4);
    expect(decompress(bytes).toString()).toBe(plain);
  });

  it('is not sent again to who has it, and is another thing in another encoding or as of a day', async () => {
    const tag = async (path: string, headers: Record<string, string> = {}) =>
      (await get(server, path, headers)).headers.get('etag') ?? '';
    const etag = await tag('/graph.json');

    const again = await get(server, '/graph.json', { 'if-none-match': `"other", ${etag}` });

    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect(etag).toMatch(/^"[0-9a-f]{20}"$/);
    expect(
      new Set([
        etag,
        await tag('/graph.json', { 'accept-encoding': 'gzip' }),
        await tag('/graph.json?asOf=2004-01-01'),
        await tag('/subgraph.json?ids=law:ley-28002'),
      ]).size,
    ).toBe(4);
  });

  it('tells its headers alone to HEAD', async () => {
    const response = await server.fetch(new Request(`${address}/graph.json`, { method: 'HEAD' }));

    expect([response.status, await response.text(), response.headers.get('etag')]).toEqual([
      200,
      '',
      (await get(server, '/graph.json')).headers.get('etag'),
    ]);
  });

  it('holds, as of a day, what may hold on it', async () => {
    const response = await get(server, '/graph.json?asOf=1990-01-01');

    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="hoja-${release}-1990-01-01.json"`);
    const { graph, nodes } = await json(response);
    expect(graph.asOf).toBe('1990-01-01');
    const ids = nodes.map(({ id }) => id);
    expect(ids).toContain('law:decreto-ley-22095');
    expect(ids).not.toContain('law:ley-28002');
  });

  it.each([
    ['/graph.xls', 404, 'NOT_FOUND'],
    ['/graph.', 404, 'NOT_FOUND'],
    ['/graph.json?depth=1', 400, 'BAD_PARAMETER'],
    ['/graph.json?asOf=1850-01-01', 400, 'BAD_DATE'],
    ['/graph.json?asOf=yesterday', 400, 'BAD_DATE'],
  ])('refuses %s with %i', async (path, status, code) => {
    expect(await codeOf(await get(server, path))).toEqual([status, code]);
  });

  it('is not posted to', async () => {
    const response = await server.fetch(new Request(`${address}/graph.json`, { method: 'POST', body: '' }));

    expect(response.headers.get('allow')).toBe('GET, HEAD');
    expect(await codeOf(response)).toEqual([405, 'METHOD_NOT_ALLOWED']);
  });

  it('may be read by pages of other hosts, with the headers that say what it is', async () => {
    const response = await get(server, '/graph.json', { origin: 'https://elsewhere.test' });

    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).not.toBe('true');
    expect(response.headers.get('access-control-expose-headers')).toContain('content-disposition');
    expect(response.headers.get('vary')).toBe('accept, accept-encoding');
  });
});

describe('/subgraph.<format>', () => {
  it('is what neighborhood answers in GraphQL to the same question, which says where the file is', async () => {
    const query =
      '{ neighborhood(ids: ["institution:enaco"], depth: 2, limit: 40, entityTypes: [LAW, PERSON, INSTITUTION]) { nodes { id } edges { id } downloads { format mediaType url } } }';
    const { body } = await post(server, { query });
    const { nodes, edges, downloads } = (
      body as {
        readonly data: {
          readonly neighborhood: {
            readonly nodes: readonly { readonly id: string }[];
            readonly edges: readonly { readonly id: string }[];
            readonly downloads: readonly {
              readonly format: string;
              readonly mediaType: string;
              readonly url: string;
            }[];
          };
        };
      }
    ).data.neighborhood;

    expect(downloads.map(({ format, mediaType }) => [format, mediaType])).toEqual(
      exportFormats.map(({ name, mediaType }) => [name, mediaType]),
    );
    const file = await json(await server.fetch(new Request(downloads[0]?.url ?? '')));
    expect(nodes.length).toBeGreaterThan(30);
    expect(file.nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
    expect(file.links.map(({ key }) => key)).toEqual(edges.map(({ id }) => id));
  });

  it('is what subgraph answers in GraphQL, as of a day', async () => {
    const query =
      'query @asOf(date: "1995-01-01") { subgraph(ids: ["law:ley-28002", "provision:cp-298", "law:codigo-penal-1991"]) { nodes { id } edges { id } downloads { url } } }';
    const { body } = await post(server, { query });
    const { nodes, edges, downloads } = (
      body as {
        readonly data: {
          readonly subgraph: {
            readonly nodes: readonly { readonly id: string }[];
            readonly edges: readonly { readonly id: string }[];
            readonly downloads: readonly { readonly url: string }[];
          };
        };
      }
    ).data.subgraph;

    const response = await server.fetch(new Request(downloads[0]?.url ?? ''));

    expect(response.headers.get('hoja-missing')).toBe('law:ley-28002');
    const file = await json(response);
    expect(file.nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
    expect(file.links.map(({ key }) => key)).toEqual(edges.map(({ id }) => id));
  });

  it('has no address where nothing is asked, or a day outside the release', async () => {
    const query =
      'query @asOf(date: "1850-01-01") { subgraph(ids: ["law:ley-28002"]) { downloads { url } } neighborhood(ids: ["law:ley-28002"]) { downloads { url } } }';

    const outside = await post(server, { query });
    const nothing = await post(server, {
      query:
        '{ subgraph(ids: []) { downloads { url } } none: neighborhood(ids: ["law:ley-28002"], entityTypes: []) { downloads { url } } }',
    });

    expect(outside.body).toMatchObject({ data: { subgraph: { downloads: [] }, neighborhood: { downloads: [] } } });
    expect(nothing.body).toMatchObject({ data: { subgraph: { downloads: [] }, none: { downloads: [] } } });
  });

  it('says in headers what is missing and how much was left out', async () => {
    const response = await get(server, '/subgraph.json?ids=law:ley-28002,law:none&limit=3');

    expect(response.headers.get('hoja-missing')).toBe('law:none');
    expect(Number(response.headers.get('hoja-omitted'))).toBeGreaterThan(3);
    expect((await json(response)).nodes).toHaveLength(3);
  });

  it('is named after the entity when there is one', async () => {
    const response = await get(server, '/subgraph.json?ids=institution:enaco&asOf=2004-01-01');

    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="hoja-institution-enaco-2004-01-01.json"',
    );
  });

  it.each([
    ['/subgraph.json', 400, 'BAD_PARAMETER'],
    ['/subgraph.json?ids=law:none,law:nothing', 404, 'NOT_FOUND'],
    ['/subgraph.nope?ids=law:ley-28002', 404, 'NOT_FOUND'],
    ['/subgraph.json?ids=ley-28002', 400, 'BAD_ID'],
    ['/subgraph.json?ids=law:ley-28002&asOf=2003-13-01', 400, 'BAD_DATE'],
  ])('refuses %s with %i', async (path, status, code) => {
    expect(await codeOf(await get(server, path))).toEqual([status, code]);
  });

  it('takes a thousand ids as a form, and in an address', async () => {
    const { nodes } = await json(await get(server, '/graph.json'));
    const ids = nodes
      .slice(0, 1000)
      .map(({ id }) => id)
      .join(',');
    await using listening = await listen(server);

    const posted = await fetch(`${listening.url}/subgraph.json`, {
      method: 'POST',
      body: new URLSearchParams({ ids, depth: '0', limit: '1000' }),
    });
    const got = await fetch(`${listening.url}/subgraph.json?ids=${ids}&depth=0&limit=1000`);

    expect((await json(posted)).nodes).toHaveLength(1000);
    expect((await json(got)).nodes).toHaveLength(1000);
  });

  it('takes no other body', async () => {
    const response = await server.fetch(
      new Request(`${address}/subgraph.json`, {
        method: 'POST',
        body: '{"ids":[]}',
        headers: { 'content-type': 'application/json' },
      }),
    );

    expect(await codeOf(response)).toEqual([415, 'UNSUPPORTED_BODY']);
  });
});

describe('a file that cannot be finished', () => {
  const entity = {
    name: 'x',
    type: 'Law',
    confidence: 'STATED_IN_SEED',
    tier: 'CORE',
    sources: [],
    aliases: [],
    name_es: 'x',
  };

  /** Endless entities; or a fault after some. */
  function createEndlessEngine(
    pieces: number,
    releaseAfter: (asked: number) => LoadedRelease = () => fakeRelease,
  ): { readonly engine: GraphEngine; readonly asked: () => number } {
    let asked = 0;
    const ids = Array.from({ length: 500 }, (_, index) => `law:l${index}`);
    const fake = createFakeEngine({
      marker: () => Promise.resolve(releaseAfter(asked)),
      run: ({ name }, { signal }) => {
        if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
        if (name === 'findEntityIdsAfter') {
          asked += 1;
          return asked > pieces ? Promise.reject(new Error('a fault')) : Promise.resolve(ids);
        }
        return Promise.resolve(name === 'findEntities' ? ids.map((id) => ({ id, properties: { ...entity, id } })) : []);
      },
    });
    return { engine: fake, asked: () => asked };
  }

  it.each(['br', 'gzip', 'identity'])(
    'ends the connection (%s), so that nobody takes it for the whole',
    async (encoding) => {
      const logged: unknown[] = [];
      const told: unknown[] = [];
      await using faulty = createServer({
        engine: createEndlessEngine(300).engine,
        publicUrl: address,
        observers: [{ onAnswered: ({ asked: { url }, status, codes }) => told.push([url, status, codes]) }],
        log: (...line) => logged.push(line),
      });
      await using listening = await listen(faulty);

      const reading = fetch(`${listening.url}/graph.json`, { headers: { 'accept-encoding': encoding } }).then(
        (response) => response.text(),
      );

      await expect(reading).rejects.toThrow();
      expect((await fetch(`${listening.url}/health`)).status).toBe(200);
      expect(logged).toContainEqual([
        'error',
        expect.stringContaining('could not be finished'),
        { requestId: expect.any(String) as string, error: expect.objectContaining({ message: 'a fault' }) as object },
      ]);
      expect(told).toContainEqual(['/graph.json', 500, ['INTERNAL']]);
    },
    120_000,
  );

  it('is answered with a code when it is not large, since nothing of it was sent', async () => {
    await using faulty = createServer({ engine: createEndlessEngine(4).engine, publicUrl: address });

    expect(await codeOf(await get(faulty, '/graph.json'))).toEqual([500, 'INTERNAL']);
  });

  it('is not made on when its reader has left, and no faster than it is read', async () => {
    const { engine: endless, asked } = createEndlessEngine(1_000_000);
    const logged: unknown[] = [];
    await using server = createServer({
      engine: endless,
      publicUrl: address,
      log: (level, message) => level === 'error' && logged.push(message),
    });
    await using listening = await listen(server);
    const socket = connect(Number(new URL(listening.url).port), '127.0.0.1');
    socket.write('GET /graph.json HTTP/1.1\r\nHost: hoja.test\r\n\r\n');
    await once(socket, 'readable');

    await untilSteady(asked);
    socket.destroy();
    const left = await untilSteady(asked);

    expect(left).toBeLessThan(2_000);
    expect(logged).toEqual([]);
  }, 120_000);

  it('is made anew when another release was loaded before its first byte is sent', async () => {
    let readings = 0;
    const engine = createFakeEngine({
      marker: () => {
        readings += 1;
        return Promise.resolve(readings === 1 ? fakeRelease : next);
      },
    });
    await using server = createServer({ engine, publicUrl: address });

    const response = await get(server, '/graph.json');

    expect(response.headers.get('content-disposition')).toContain('hoja-bbbbbbbbbbbb.json');
    expect((await json(response)).graph).toMatchObject({ release: 'bbbbbbbbbbbb' });
  });

  it('is refused its end when another release was loaded while it was sent', async () => {
    const { engine } = createEndlessEngine(100_000, (asked) => (asked < 290 ? fakeRelease : next));
    await using server = createServer({ engine, publicUrl: address });

    const response = await get(server, '/graph.json');

    await expect(response.text()).rejects.toThrow('Another release was loaded while this was answered; ask again.');
  }, 120_000);
});

async function listen(server: HojaServer): Promise<AsyncDisposable & { readonly url: string }> {
  const listening = await server.listen({ host: '127.0.0.1', port: 0 });
  return { url: listening.url, [Symbol.asyncDispose]: () => listening.close() };
}

/** The count once it has not grown for a quarter of a second. */
async function untilSteady(count: () => number): Promise<number> {
  const before = count();
  await new Promise((resolve) => setTimeout(resolve, 250));
  return count() === before ? before : untilSteady(count);
}
