import type { GraphEngine } from '../engine/graph-engine.ts';
import type { Log } from '../server/log.ts';
import { withAddress } from './address-problem.ts';
import type { MetricsConfiguration } from './configuration.ts';
import { noObservers, type OpenedObservers } from './opened-observers.ts';

export interface OpenMetricsOptions {
  readonly engine: GraphEngine;
  readonly version: string;
  readonly log: Log;
}

/** Serves metrics at the configured address. Without one, nothing of the metrics is loaded. */
export async function openMetrics(
  metrics: MetricsConfiguration | undefined,
  { engine, version, log }: OpenMetricsOptions,
): Promise<OpenedObservers> {
  if (metrics === undefined) return noObservers;
  const [{ createMetrics }, { serveMetrics }] = await Promise.all([
    import('../server/metrics/create-metrics.ts'),
    import('../server/metrics/serve-metrics.ts'),
  ]);
  const created = createMetrics({ version, engine });
  const served = await withAddress(serveMetrics(created, metrics, log), metrics, {
    host: 'HOJA_METRICS_HOST',
    port: 'HOJA_METRICS_PORT',
  });
  log('info', `Metrics are at ${served.url}`);
  return { observers: [created.observer], [Symbol.asyncDispose]: () => served[Symbol.asyncDispose]() };
}
