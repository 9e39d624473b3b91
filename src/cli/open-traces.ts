import type { Log } from '../server/log.ts';
import type { Observer } from '../server/telemetry/observer.ts';
import type { TracingConfiguration } from './configuration.ts';

export interface OpenTraces extends AsyncDisposable {
  readonly observers: readonly Observer[];
}

/** Sends traces where the configuration says; without it nothing of OpenTelemetry is loaded. */
export async function openTraces(tracing: TracingConfiguration | undefined, version: string, log: Log): Promise<OpenTraces> {
  if (tracing === undefined) return { observers: [], [Symbol.asyncDispose]: () => Promise.resolve() };
  const { openTracing } = await import('../server/tracing/open-tracing.ts');
  const opened = openTracing({ ...tracing, version, log });
  return { observers: [opened.observer], [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}
