import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { openCollector } from '../support/collector.ts';
import { freePort } from '../support/free-port.ts';
import { runCommandLine } from './command-line.ts';

const { cache } = createRequire(import.meta.url);

function loaded(name: string): boolean {
  return Object.keys(cache).some((path) => path.includes(`/node_modules/${name}/`));
}

const tracing = ['@opentelemetry/sdk-trace-base', '@opentelemetry/exporter-trace-otlp-http'];

it('loads what counts and what traces only when it is asked for', async () => {
  const env = { PORT: String(await freePort()) };
  const off = await runCommandLine('serve', { env });
  const before = ['prom-client', ...tracing].filter(loaded);

  const counted = await runCommandLine('serve', { env: { ...env, HOJA_METRICS_PORT: String(await freePort()) } });
  // What counts knows the interface of tracing, and nothing else of it.
  const between = ['prom-client', ...tracing].filter(loaded);
  await using collector = await openCollector();
  const traced = await runCommandLine('serve', { env: { ...env, OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint } });

  expect([off.exitCode, before]).toEqual([0, []]);
  expect([counted.exitCode, between]).toEqual([0, ['prom-client']]);
  expect([traced.exitCode, tracing.filter(loaded)]).toEqual([0, tracing]);
});
