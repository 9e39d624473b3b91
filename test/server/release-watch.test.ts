import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LoadedRelease } from '../../src/engine/graph-engine.ts';
import { HojaError } from '../../src/model/hoja-error.ts';
import { createServer } from '../../src/server/create-server.ts';
import { silentLog } from '../../src/server/log.ts';
import { createReleaseWatch } from '../../src/server/release-watch.ts';
import { createFakeEngine, fakeRelease } from '../support/fake-engine.ts';
import { address, costing, get, post } from './post.ts';

afterEach(() => {
  vi.useRealTimers();
});

const next: LoadedRelease = { ...fakeRelease, id: 'bbbbbbbbbbbb' };
const unavailable = () =>
  Promise.reject(
    new HojaError('ENGINE_UNAVAILABLE', 'The graph database cannot be reached.', { cause: new Error('secret') }),
  );
const noRelease =
  'The graph holds no whole release of the dataset. When one is being loaded, try again in a while; else load one with: hoja load';

describe('a server over a graph without a release', () => {
  it('says what to do, is not ready, and still tells its schema', async () => {
    await using server = createServer({
      engine: createFakeEngine({ marker: () => Promise.resolve(null) }),
      publicUrl: address,
    });

    const ready = await get(server, '/ready');

    expect(await post(server, { query: '{ meta { name } }' })).toEqual({
      status: 503,
      body: { errors: [{ message: noRelease, extensions: { code: 'NO_RELEASE' } }] },
    });
    expect([ready.status, await ready.json()]).toEqual([503, { code: 'NO_RELEASE', message: noRelease }]);
    expect((await get(server, '/health')).status).toBe(200);
    expect(await post(server, { query: '{ __schema { queryType { name } } }' })).toEqual({
      status: 200,
      body: { data: { __schema: { queryType: { name: 'Query' } } }, extensions: { cost: costing(0) } },
    });
  });

  it('answers the first query after a release was loaded', async () => {
    let marker: LoadedRelease | null = null;
    await using server = createServer({
      engine: createFakeEngine({ marker: () => Promise.resolve(marker) }),
      publicUrl: address,
    });
    const before = await post(server, { query: '{ meta { name } }' });

    marker = fakeRelease;
    const after = await post(server, { query: '{ meta { name } }' });

    expect([before.status, after]).toEqual([
      503,
      {
        status: 200,
        body: {
          data: { meta: { name: 'Hoja: the Peru drug-policy knowledge graph' } },
          extensions: { cost: costing(68), release: fakeRelease.id },
        },
      },
    ]);
  });
});

describe('the release watch', () => {
  it('notices another release within ten seconds, and keeps what it knows while the graph cannot be read', async () => {
    vi.useFakeTimers();
    let marker: () => Promise<LoadedRelease | null> = () => Promise.resolve(fakeRelease);
    const logged: string[] = [];
    using watch = createReleaseWatch({
      engine: createFakeEngine({ marker: () => marker() }),
      log: (_level, message) => logged.push(message),
    });
    expect(await watch.current()).toEqual(fakeRelease);

    marker = unavailable;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(watch.known()).toEqual(fakeRelease);

    marker = () => Promise.resolve(next);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(watch.known()).toEqual(next);
    expect(logged).toEqual([
      `Answers come from release ${fakeRelease.id}`,
      'The graph database cannot be reached. (secret)',
      `Answers come from release ${next.id}`,
      'The graph database answers again',
    ]);
  });

  it('gives up within 5 s on an engine that never answers', async () => {
    vi.useFakeTimers();
    const engine = createFakeEngine();
    using watch = createReleaseWatch({
      engine: {
        ...engine,
        run: (_statement, { signal } = {}) =>
          new Promise((_resolve, reject) => {
            signal?.addEventListener('abort', () => {
              reject(signal.reason as Error);
            });
          }),
      },
      log: silentLog,
    });
    const refused = expect(watch.current()).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' });

    await vi.advanceTimersByTimeAsync(5_000);

    await refused;
  });

  it('asks once for many who wait', async () => {
    let asked = 0;
    const engine = createFakeEngine({
      marker: () => {
        asked += 1;
        return Promise.resolve(fakeRelease);
      },
    });
    using watch = createReleaseWatch({ engine, log: silentLog });

    await Promise.all([watch.current(), watch.current(), watch.current()]);

    expect(asked).toBe(1);
  });
});
