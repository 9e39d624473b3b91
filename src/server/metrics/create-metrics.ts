import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphEngine } from '../../engine/graph-engine.ts';
import { HojaError } from '../../model/hoja-error.ts';
import type { Exchange } from '../telemetry/exchange.ts';
import type { Observer } from '../telemetry/observer.ts';
import { labelOfCode, labelOfMethod } from './labels.ts';

export interface Metrics {
  readonly observer: Observer;
  readonly contentType: string;
  /** Renders all metrics in the text format of Prometheus. */
  render(): Promise<string>;
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const costs = [1, 10, 50, 100, 500, 1_000, 5_000, 10_000, 50_000];

export interface MetricsOptions {
  /** The version of the service. */
  readonly version: string;
  /** Asked how many of its statements run and wait, whenever the metrics are read. */
  readonly engine: Pick<GraphEngine, 'places'>;
}

export function createMetrics({ version, engine }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'hoja_requests_total',
    help: 'Requests that were answered, or whose client left (status "left").',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'hoja_request_seconds',
    help: 'Time from the arrival of a request until its answer was sent.',
    labelNames: ['route'],
    buckets: seconds,
    registers,
  });
  const cost = new Histogram({
    name: 'hoja_operation_cost',
    help: 'What operations cost, also those that were refused for it.',
    buckets: costs,
    registers,
  });
  const errors = new Counter({
    name: 'hoja_errors_total',
    help: 'Answers that hold an error of the code.',
    labelNames: ['code'],
    registers,
  });
  const calls = new Histogram({
    name: 'hoja_engine_call_seconds',
    help: 'Time of calls of the graph database, with their waiting for a place or a connection.',
    labelNames: ['kind'],
    buckets: seconds,
    registers,
  });
  const failures = new Counter({
    name: 'hoja_engine_errors_total',
    help: 'Calls of the graph database that failed, by code.',
    labelNames: ['code'],
    registers,
  });
  const release = new Gauge({
    name: 'hoja_release_info',
    help: 'The release that answers come from, and the version of the service; none while no release is known.',
    labelNames: ['release', 'version'],
    registers,
  });
  const gauge = (name: string, help: string, read: () => number): void => {
    registry.registerMetric(
      new Gauge({
        name,
        help,
        registers: [],
        collect() {
          this.set(read());
        },
      }),
    );
  };
  gauge(
    'hoja_engine_places',
    'How many statements the graph database runs at once; 0 before it was asked.',
    () => engine.places().total,
  );
  gauge('hoja_engine_places_taken', 'Statements that run.', () => engine.places().taken);
  gauge('hoja_engine_places_awaited', 'Statements that wait for a place.', () => engine.places().waiting);

  function onAnswered({ asked, codes, cost: used, milliseconds, route, status }: Exchange): void {
    requests.inc({ method: labelOfMethod(asked.method), route, status: status ?? 'left' });
    durations.observe({ route }, milliseconds / 1000);
    if (used !== undefined) cost.observe(used);
    for (const code of new Set(codes.map(labelOfCode))) errors.inc({ code });
  }

  return {
    contentType: registry.contentType,
    render: () => registry.metrics(),
    observer: {
      onAnswered,
      onEngineCall({ kind }) {
        const stop = calls.startTimer({ kind });
        return (error) => {
          stop();
          if (error !== undefined) failures.inc({ code: codeOf(error) });
        };
      },
      onRelease(found) {
        release.reset();
        if (found !== null) release.set({ release: found.id, version }, 1);
      },
    },
  };
}

/** The code of an error; `LEFT` when a call was given up because its client left. */
function codeOf(error: unknown): string {
  if (error instanceof HojaError) return error.code;
  return error instanceof DOMException && error.name === 'AbortError' ? 'LEFT' : 'INTERNAL';
}
