import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCollector } from '../support/collector.ts';
import { freePort } from '../support/free-port.ts';
import { packageRoot } from './command-line.ts';

const children = new Set<ChildProcess>();
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoja-'));
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
  await rm(folder, { recursive: true });
});

/** Starts the built service as a process of its own (`npm run build` makes it). */
function serve(env: Record<string, string>) {
  const child = spawn(process.execPath, ['dist/cli/main.js', 'serve'], {
    cwd: packageRoot,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  const exit = once(child, 'exit') as Promise<[number | null, string | null]>;
  return {
    child,
    exit,
    stderr: text(child.stderr),
    firstLine: once(child.stdout, 'data').then(([data]) => String(data)),
  };
}

/** A request that runs: the service waits for its body. */
async function openUnfinishedRequest(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  socket.write(
    'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 30\r\nExpect: 100-continue\r\n\r\n',
  );
  await once(socket, 'data');
  return socket;
}

async function untilRefused(port: number): Promise<void> {
  const isRefused = await fetch(`http://127.0.0.1:${port}/health`).then(
    () => false,
    () => true,
  );
  if (!isRefused) await untilRefused(port);
}

describe('hoja serve', () => {
  it('prints where GraphiQL is, answers, and ends with 0 within 5 s of SIGTERM', async () => {
    const port = await freePort();
    const { child, exit, firstLine } = serve({ PORT: String(port) });

    expect(await firstLine).toBe(
      `Hoja answers; open http://127.0.0.1:${port}/ to explore the graph, http://127.0.0.1:${port}/graphql to ask in GraphQL\n`,
    );
    const answer = await fetch(`http://127.0.0.1:${port}/graphql?query={law(id:"law:ley-28002"){id,iri}}`);
    expect(await answer.json()).toMatchObject({
      data: { law: { id: 'law:ley-28002', iri: expect.stringContaining(`http://127.0.0.1:${port}/`) as string } },
    });
    const start = performance.now();
    child.kill('SIGTERM');

    expect(await exit).toEqual([0, null]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('keeps the graph in a file and starts from it again', async () => {
    const env = { PORT: String(await freePort()), HOJA_GRAFEO_FILE: join(folder, 'graph.db') };

    for (let start = 0; start < 2; start += 1) {
      const { child, exit, firstLine } = serve(env);
      await firstLine;
      const ready = await fetch(`http://127.0.0.1:${env.PORT}/ready`);
      expect([ready.status, await ready.json()]).toEqual([
        200,
        {
          engine: expect.stringMatching(/^Grafeo/) as string,
          release: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
        },
      ]);
      child.kill('SIGINT');
      expect(await exit).toEqual([0, null]);
    }
  });

  it('starts when Neo4j is down, and logs so as lines of JSON that hold no password', async () => {
    const env = {
      PORT: String(await freePort()),
      HOJA_ENGINE: 'neo4j',
      NEO4J_URI: `bolt://127.0.0.1:${await freePort()}`,
      NEO4J_USER: 'neo4j',
      NEO4J_PASSWORD: 'secret-password',
    };
    const { child, exit, firstLine, stderr } = serve(env);
    await firstLine;

    const ready = await fetch(`http://127.0.0.1:${env.PORT}/ready`);
    child.kill('SIGTERM');

    expect(ready.status).toBe(503);
    expect(await exit).toEqual([0, null]);
    expect(await stderr).not.toMatch(/^\s+at /m);
    expect(
      (await stderr)
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { readonly level: string }).level),
    ).toEqual(['error', 'warn']);
    expect(await stderr).not.toContain('secret');
  });

  it('says so in one line and exits 1 when the port is taken', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');

    const { exit, stderr } = serve({ PORT: String(port) });

    expect(await exit).toEqual([1, null]);
    other.close();
    expect(await stderr).toContain(
      `Cannot listen on port ${port} of 127.0.0.1: another program does; stop it, or set PORT to a free one\n`,
    );
    expect(await stderr).not.toMatch(/^\s+at /m);
  });

  it('answers what runs when it is told to stop, takes nothing new, and ends with 0', async () => {
    const port = await freePort();
    const { child, exit, firstLine, stderr } = serve({ PORT: String(port) });
    await firstLine;
    const socket = await openUnfinishedRequest(port);
    const answer = text(socket);

    child.kill('SIGTERM');
    await untilRefused(port);
    socket.write('{"query":"{ __typename }"}    ');

    expect(await answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*"data":\{"__typename":"Query"\}/);
    expect(await exit).toEqual([0, null]);
    expect(await stderr).not.toMatch(/^\s+at /m);
  });

  it('serves metrics on a port of their own, of what is asked of it', async () => {
    const [port, metricsPort] = [await freePort(), await freePort()];
    const { child, exit, firstLine } = serve({ PORT: String(port), HOJA_METRICS_PORT: String(metricsPort) });
    await firstLine;
    await fetch(`http://127.0.0.1:${port}/graphql?query={__typename}`);

    const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    const elsewhere = await fetch(`http://127.0.0.1:${port}/metrics`);
    child.kill('SIGTERM');

    expect(metrics).toContain('hoja_requests_total{method="GET",route="graphql",status="200"} 1\n');
    expect(elsewhere.status).toBe(404);
    expect(await exit).toEqual([0, null]);
  });

  it('sends traces of what is asked when it stops, at the latest', async () => {
    await using collector = await openCollector();
    const port = await freePort();
    const { child, exit, firstLine } = serve({ PORT: String(port), OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
    await firstLine;
    await fetch(`http://127.0.0.1:${port}/graphql?query=query Traced {law(id:"law:ley-28002"){id}}`);

    child.kill('SIGTERM');

    expect(await exit).toEqual([0, null]);
    expect(collector.spans.map(({ name }) => name)).toEqual(['law', 'query Traced']);
  });

  it('says which variable to set when the port of the metrics is taken', async () => {
    const metricsPort = await freePort();
    const other = createServer().listen(metricsPort, '127.0.0.1');
    await once(other, 'listening');

    const { exit, stderr } = serve({ PORT: String(await freePort()), HOJA_METRICS_PORT: String(metricsPort) });

    expect(await exit).toEqual([1, null]);
    other.close();
    expect(await stderr).toContain(
      `Cannot listen on port ${metricsPort} of 127.0.0.1: another program does; stop it, or set HOJA_METRICS_PORT to a free one\n`,
    );
  });

  it('ends at once on a second signal', async () => {
    const port = await freePort();
    const { child, exit, firstLine } = serve({ PORT: String(port) });
    await firstLine;
    const socket = await openUnfinishedRequest(port);

    child.kill('SIGTERM');
    await untilRefused(port);
    child.kill('SIGTERM');

    expect(await exit).toEqual([1, null]);
    socket.destroy();
  });
});
