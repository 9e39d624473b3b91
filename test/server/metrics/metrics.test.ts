import { once } from 'node:events';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { HojaError } from '../../../src/model/hoja-error.ts';
import { createServer, type HojaServer } from '../../../src/server/create-server.ts';
import { createMetrics, type Metrics } from '../../../src/server/metrics/create-metrics.ts';
import { serveMetrics } from '../../../src/server/metrics/serve-metrics.ts';
import { silentLog } from '../../../src/server/log.ts';
import { createFakeEngine, fakeRelease, type FakeAnswers } from '../../support/fake-engine.ts';
import { openSeededGrafeo } from '../../support/seeded.ts';
import { address, get, post } from '../post.ts';

function createMeasured(metrics: Metrics, answers?: FakeAnswers): HojaServer {
  return createServer({ engine: createFakeEngine(answers), publicUrl: address, observers: [metrics.observer] });
}

/** The lines of our own metrics. */
async function linesOf(metrics: Metrics): Promise<readonly string[]> {
  return (await metrics.render()).split('\n').filter((line) => line.startsWith('hoja_'));
}

describe('the metrics', () => {
  it('count requests, their time, cost and errors, and the calls of the engine', async () => {
    const metrics = createMetrics({ version: '1.2.3', engine: createFakeEngine() });
    await using server = createMeasured(metrics, {
      run: () => Promise.reject(new HojaError('ENGINE_UNAVAILABLE', 'The graph database cannot be reached.')),
    });

    await post(server, { query: '{ law(id: "law:ley-28002") { id } }' });
    await get(server, '/health');
    await get(server, '/graph.nothing');

    expect(await linesOf(metrics)).toEqual(
      expect.arrayContaining([
        'hoja_requests_total{method="POST",route="graphql",status="503"} 1',
        'hoja_requests_total{method="GET",route="health",status="200"} 1',
        'hoja_requests_total{method="GET",route="file",status="404"} 1',
        'hoja_request_seconds_count{route="graphql"} 1',
        'hoja_operation_cost_bucket{le="1"} 1',
        'hoja_errors_total{code="ENGINE_UNAVAILABLE"} 1',
        'hoja_errors_total{code="NOT_FOUND"} 1',
        // The statement, and the reading of the release before it.
        'hoja_engine_call_seconds_count{kind="run"} 2',
        'hoja_engine_errors_total{code="ENGINE_UNAVAILABLE"} 1',
        `hoja_release_info{release="${fakeRelease.id}",version="1.2.3"} 1`,
      ]),
    );
  });

  it('tell how many statements the engine runs and lets wait, whenever they are asked', async () => {
    let taken = 0;
    const metrics = createMetrics({
      version: '1.2.3',
      engine: { places: () => ({ total: 4, taken, waiting: 2 * taken }) },
    });
    const before = await linesOf(metrics);
    taken = 3;

    const after = await linesOf(metrics);

    expect(before).toEqual(
      expect.arrayContaining(['hoja_engine_places 4', 'hoja_engine_places_taken 0', 'hoja_engine_places_awaited 0']),
    );
    expect(after).toEqual(
      expect.arrayContaining(['hoja_engine_places 4', 'hoja_engine_places_taken 3', 'hoja_engine_places_awaited 6']),
    );
  });

  it('tell the release that is answered from, and none before', async () => {
    let marker: typeof fakeRelease | null = null;
    const metrics = createMetrics({ version: '1.2.3', engine: createFakeEngine() });
    await using server = createMeasured(metrics, { marker: () => Promise.resolve(marker) });
    await post(server, { query: '{ meta { name } }' });
    expect((await linesOf(metrics)).filter((line) => line.startsWith('hoja_release_info'))).toEqual([]);

    marker = fakeRelease;
    await post(server, { query: '{ meta { name } }' });

    expect((await linesOf(metrics)).filter((line) => line.startsWith('hoja_release_info'))).toHaveLength(1);
  });

  it('have no more series for 500 operations, names, paths, methods and codes than for a few', async () => {
    const metrics = createMetrics({ version: '1.2.3', engine: createFakeEngine() });
    await using engine = await openSeededGrafeo();
    await using server = createServer({ engine, publicUrl: address, observers: [metrics.observer] });
    const ask = async (count: number, tag: string): Promise<number> => {
      for (let index = 0; index < count; index += 1) {
        const name = `${tag}${index}`;
        await post(server, { query: `query ${name} { ${name}: law(id: "law:${name}") { id } }`, operationName: name });
        await post(server, { query: `{ ${name} }`, variables: { [name]: name } });
        await get(server, `/${name}`);
        await get(server, `/id/law:${name}`);
        await get(server, `/graph.${name}?${name}=1`);
        await server.fetch(new Request(`${address}/${name}`, { method: name.toUpperCase() }));
      }
      return (await metrics.render()).split('\n').filter((line) => line.startsWith('hoja_')).length;
    };

    const few = await ask(5, 'few');

    expect(await ask(500, 'many')).toBe(few);
  }, 60_000);

  it('are served on a port of their own, at one path', async () => {
    await using served = await serveMetrics(
      createMetrics({ version: '1.2.3', engine: createFakeEngine() }),
      { host: '127.0.0.1', port: 0 },
      silentLog,
    );

    const answer = await fetch(served.url);
    const other = await fetch(new URL('/', served.url));

    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ]);
    expect(await answer.text()).toContain('# TYPE hoja_requests_total counter');
    expect(other.status).toBe(404);
  });

  it('cannot be served where another program listens', async () => {
    const other = createTcpServer().listen(0, '127.0.0.1');
    await once(other, 'listening');

    await expect(
      serveMetrics(
        createMetrics({ version: '1.2.3', engine: createFakeEngine() }),
        { host: '127.0.0.1', port: (other.address() as AddressInfo).port },
        silentLog,
      ),
    ).rejects.toMatchObject({ code: 'EADDRINUSE' });

    other.close();
  });
});
