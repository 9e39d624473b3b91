import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { runCommandLine } from './command-line.ts';

const { cache } = createRequire(import.meta.url);

function loaded(name: string): boolean {
  return Object.keys(cache).some((path) => path.includes(`/node_modules/${name}/`));
}

it('loads what counts and what traces only when it is asked for', async () => {
  const env = { PORT: String(await freePort()) };
  const off = await runCommandLine('serve', { env });
  const before = ['prom-client', '@opentelemetry/sdk-trace-base'].filter(loaded);

  const on = await runCommandLine('serve', { env: { ...env, HOJA_METRICS_PORT: String(await freePort()) } });

  expect([off.exitCode, before]).toEqual([0, []]);
  expect([on.exitCode, loaded('prom-client')]).toEqual([0, true]);
});
