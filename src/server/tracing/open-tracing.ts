import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { unlessGivenUp } from '../../engine/give-up.ts';
import type { EngineCall } from '../../engine/observe-engine.ts';
import { HojaError } from '../../model/hoja-error.ts';
import type { Log } from '../log.ts';
import type { Exchange } from '../telemetry/exchange.ts';
import type { Observer } from '../telemetry/observer.ts';
import { tellFailures } from './tell-failures.ts';

export interface TracingOptions {
  /** The address of the collector, without `/v1/traces`. */
  readonly endpoint: string;
  readonly serviceName: string;
  readonly version: string;
  readonly log: Log;
}

export interface Tracing extends AsyncDisposable {
  readonly observer: Observer;
}

/** The time to send the last spans when the service stops. */
const flushMilliseconds = 1_000;

/** Sends spans to a collector over HTTP, in the background and in batches. */
export function openTracing({ endpoint, serviceName, version, log }: TracingOptions): Tracing {
  const exporter = tellFailures(new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` }), log);
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName, 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  return {
    observer: traceOperations(provider.getTracer('hoja', version)),
    async [Symbol.asyncDispose]() {
      await unlessGivenUp(provider.shutdown(), { milliseconds: flushMilliseconds }).catch(() => undefined);
    },
  };
}

function traceOperations(tracer: Tracer): Observer {
  const spans = new WeakMap<Exchange, Span>();
  const propagator = new W3CTraceContextPropagator();

  /** The trace that the request belongs to, by its headers; the root context when they say nothing that can be read. */
  function parentOf({ asked }: Exchange): Context {
    return propagator.extract(
      ROOT_CONTEXT,
      { traceparent: asked.traceparent, tracestate: asked.tracestate },
      defaultTextMapGetter,
    );
  }

  function beginCall({ kind, name }: EngineCall, parent: Context): (error?: unknown) => void {
    const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes: { 'db.operation.name': kind } }, parent);
    return (error) => {
      if (error !== undefined) span.setAttribute('error.type', codeOf(error)).setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    };
  }

  return {
    onOperation(exchange) {
      const { operationName, operationType = 'operation' } = exchange;
      const parent = parentOf(exchange);
      const span = tracer.startSpan(
        operationName === undefined ? operationType : `${operationType} ${operationName}`,
        { kind: SpanKind.SERVER, startTime: exchange.startedAt },
        parent,
      );
      spans.set(exchange, span);
      exchange.traceId = span.spanContext().traceId;
      const own = trace.setSpan(parent, span);
      return (call) => beginCall(call, own);
    },
    onAnswered(exchange) {
      const span = spans.get(exchange);
      if (span === undefined) return;
      const { status, cost, codes, statements, operationName, operationType, id, asked } = exchange;
      span.setAttributes({
        'http.request.method': asked.method,
        'http.response.status_code': status,
        'graphql.operation.type': operationType,
        'graphql.operation.name': operationName,
        'hoja.request_id': id,
        'hoja.cost': cost,
        'hoja.statements': statements,
        'hoja.errors': [...codes],
      });
      if (status === undefined || status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

function codeOf(error: unknown): string {
  if (error instanceof HojaError) return error.code;
  return error instanceof Error ? error.name : 'INTERNAL';
}
