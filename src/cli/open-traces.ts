import type { Log } from '../server/log.ts';
import type { TracingConfiguration } from './configuration.ts';
import { noObservers, type OpenedObservers } from './opened-observers.ts';

export interface OpenTracesOptions {
  readonly version: string;
  readonly log: Log;
}

/** Sends traces to the configured collector. Without one, nothing of OpenTelemetry is loaded. */
export async function openTraces(
  tracing: TracingConfiguration | undefined,
  { version, log }: OpenTracesOptions,
): Promise<OpenedObservers> {
  if (tracing === undefined) return noObservers;
  const { openTracing } = await import('../server/tracing/open-tracing.ts');
  const opened = openTracing({ ...tracing, version, log });
  return { observers: [opened.observer], [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}
