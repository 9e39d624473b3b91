import type { Log } from '../server/log.ts';
import type { Observer } from '../server/telemetry/observer.ts';
import { withAddress } from './address-problem.ts';
import type { MetricsConfiguration } from './configuration.ts';

export interface OpenMetrics extends AsyncDisposable {
  readonly observers: readonly Observer[];
}

/** Serves metrics where the configuration says; without it nothing of them is loaded. */
export async function openMetrics(metrics: MetricsConfiguration | undefined, version: string, log: Log): Promise<OpenMetrics> {
  if (metrics === undefined) return { observers: [], [Symbol.asyncDispose]: () => Promise.resolve() };
  const [{ createMetrics }, { serveMetrics }] = await Promise.all([import('../server/metrics/create-metrics.ts'), import('../server/metrics/serve-metrics.ts')]);
  const created = createMetrics(version);
  const served = await withAddress(serveMetrics(created, metrics, log), metrics, { host: 'HOJA_METRICS_HOST', port: 'HOJA_METRICS_PORT' });
  log('info', `Metrics are at ${served.url}`);
  return { observers: [created.observer], [Symbol.asyncDispose]: () => served[Symbol.asyncDispose]() };
}
