import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import { processRegularResult, type YogaServerInstance } from 'graphql-yoga';
import type { Context } from '../graphql/context.ts';
import { parseBody } from './parse-body.ts';
import { jsonType } from './refusal.ts';
import type { WatchedContext } from './telemetry/use-operation-watch.ts';
import { exchangeOf, sendWhole } from './telemetry/watched-response.ts';
import type { LeavingClient } from './use-deadline.ts';

type Yoga = YogaServerInstance<WatchedContext, Context>;

/**
 * Answers what most programs send, a POST of JSON to /graphql: Yoga runs the operation with all its plugins, but no
 * web-standard request and response are made for it, and the answer is sent in one piece. Everything else, and whatever
 * cannot be read, goes to `next`: what pages of other origins ask, other media types, other methods.
 */
export function answerQuickly(yoga: Yoga, next: RequestListener): RequestListener {
  return (request, response) => {
    if (!isPlainPost(request)) {
      next(request, response);
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('error', () => response.destroy());
    request.once('end', () => {
      const [first = Buffer.alloc(0)] = chunks;
      const body = chunks.length === 1 ? first : Buffer.concat(chunks);
      const params = readObject(body);
      const leaveToNext = (): void => {
        next(Object.assign(request, { body }), response);
      };
      if (params === null) leaveToNext();
      else
        answer(yoga, params, { request: new PlainRequest(response), exchange: exchangeOf(response) })
          .then((answered) => {
            send(response, answered);
          })
          .catch(leaveToNext);
    });
  };
}

const jsonHeaders = { 'content-type': jsonType };

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A result may know best how it is written. */
interface Stringified {
  readonly stringify: (result: ExecutionResult) => string;
}

interface PlainContext extends WatchedContext {
  readonly request: PlainRequest;
}

async function answer(yoga: Yoga, params: object, context: PlainContext): Promise<Answer> {
  const result = (await yoga.getResultForParams(
    { params, request: context.request as unknown as Request },
    context,
  )) as ExecutionResult & Partial<Stringified>;
  const { stringify = JSON.stringify } = result;
  if (result.errors === undefined && result.extensions?.http === undefined)
    return { status: 200, headers: jsonHeaders, body: stringify(result) };
  const refused = processRegularResult(result as never, yoga.fetchAPI, 'application/json');
  return { status: refused.status, headers: headersOf(refused), body: await refused.text() };
}

/** Without the length, which belongs to the sending; in small letters, as it knows them. */
function headersOf({ headers }: Response): Answer['headers'] {
  const named = [...headers].map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(named.filter(([name]) => name !== 'content-length'));
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.destroyed) exchangeOf(response)?.end(undefined);
  else sendWhole(response, status, headers, body);
}

function isPlainPost({ method, url, headers }: IncomingMessage): boolean {
  const { accept, origin, 'content-length': length } = headers;
  const isJson =
    headers['content-type'] === 'application/json' ||
    /^application\/json; ?charset=utf-8$/i.test(headers['content-type'] ?? '');
  return (
    method === 'POST' &&
    url === '/graphql' &&
    isJson &&
    length !== undefined &&
    length !== '0' &&
    origin === undefined &&
    (accept === undefined || accept === '*/*' || accept === 'application/json')
  );
}

/** Null for what is no object in JSON: the way of all other requests says what is wrong with it. */
function readObject(body: Buffer): object | null {
  try {
    const value = parseBody(body);
    return Array.isArray(value) ? null : value;
  } catch {
    return null;
  }
}

/** What plugins read of a request. */
class PlainRequest implements LeavingClient {
  readonly method = 'POST';
  readonly #response: ServerResponse;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  readonly onLeft = (listener: () => void): (() => void) => {
    const response = this.#response;
    if (response.destroyed) listener();
    // Also emitted after the answer was sent.
    const onClose = (): void => {
      if (!response.writableFinished) listener();
    };
    response.once('close', onClose);
    return () => {
      response.off('close', onClose);
    };
  };
}
