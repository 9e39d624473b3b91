import type { IncomingMessage, RequestListener } from 'node:http';
import { Exchange, type Asked } from './exchange.ts';
import type { Observer } from './observer.ts';
import { createRequestIds } from './request-ids.ts';
import { requestIdHeader, WatchedResponse } from './watched-response.ts';

/**
 * Gives each request an id, which its answer names, and tells the observers when it is answered. It must come before
 * every listener that may refuse a request.
 */
export function watchExchanges(observers: readonly Observer[], next: RequestListener): RequestListener {
  const tell = tellAll(observers);
  const idOf = createRequestIds();
  return (request, response) => {
    if (response instanceof WatchedResponse) response.exchange = new Exchange(askedBy(request, idOf), tell);
    next(request, response);
  };
}

/** The same for requests that come without a network. */
export function watchFetches(
  observers: readonly Observer[],
  answer: (request: Request, exchange: Exchange) => Promise<Response> | Response,
): (request: Request) => Promise<Response> {
  const tell = tellAll(observers);
  const idOf = createRequestIds();
  return async (request) => {
    const { headers, method, url } = request;
    const { pathname, search } = new URL(url);
    const exchange = new Exchange(
      {
        id: idOf(headers.get(requestIdHeader)),
        method,
        url: `${pathname}${search}`,
        traceparent: headers.get('traceparent') ?? undefined,
        tracestate: headers.get('tracestate') ?? undefined,
      },
      tell,
    );
    const response = await answer(request, exchange);
    response.headers.set(requestIdHeader, exchange.id);
    exchange.end(response.status);
    return response;
  };
}

function tellAll(observers: readonly Observer[]): (exchange: Exchange) => void {
  const listeners = observers.flatMap(({ onAnswered }) => onAnswered ?? []);
  return (exchange) => {
    for (const listener of listeners) listener(exchange);
  };
}

function askedBy(
  { headers, method = 'GET', url = '/' }: IncomingMessage,
  idOf: ReturnType<typeof createRequestIds>,
): Asked {
  return {
    id: idOf(headers[requestIdHeader]),
    method,
    url,
    traceparent: textOf(headers.traceparent),
    tracestate: textOf(headers.tracestate),
  };
}

function textOf(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : undefined;
}
