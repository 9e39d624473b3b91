import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import { processRegularResult, type YogaServerInstance } from 'graphql-yoga';
import type { Context } from '../graphql/context.ts';
import { renderResult } from '../graphql/written/written-json.ts';
import type { ClientOf } from './client-of.ts';
import { parseBody } from './parse-body.ts';
import type { Log } from './log.ts';
import { plainRequest } from './plain-request.ts';
import { HojaError } from '../model/hoja-error.ts';
import { jsonType, sendRefusal } from './refusal.ts';
import type { WatchedContext } from './telemetry/use-operation-watch.ts';
import { exchangeOf, sendInPieces, sendWhole } from './telemetry/watched-response.ts';
import { isUncounted, type UnreadBytes } from './unread-bytes.ts';

interface QuickOptions {
  readonly unread: UnreadBytes;
  readonly log: Log;
  readonly clientOf: ClientOf;
}

type Yoga = YogaServerInstance<WatchedContext, Context>;

/**
 * Answers what most programs send, a POST of JSON to /graphql. Yoga runs the operation with all its plugins, but builds
 * no web-standard request and response, and the answer is sent in one piece. Of the hooks of plugins, `onRequest`,
 * `onRequestParse`, `onResultProcess` and `onResponse` do not run. `next` answers everything else: pages of other
 * origins, other media types and methods, bodies that are no object in JSON, and what a plugin failed at.
 */
export function answerQuickly(
  yoga: Yoga,
  next: RequestListener,
  { unread, log, clientOf }: QuickOptions,
): RequestListener {
  return (incoming, response) => {
    if (!isPlainPost(incoming)) {
      next(incoming, response);
      return;
    }
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.once('error', () => response.destroy());
    incoming.once('end', () => {
      const [first = Buffer.alloc(0)] = chunks;
      const body = chunks.length === 1 ? first : Buffer.concat(chunks);
      const params = readObject(body);
      const leaveToNext = (): void => {
        next(Object.assign(incoming, { body }), response);
      };
      if (params === null) {
        leaveToNext();
        return;
      }
      const exchange = exchangeOf(response);
      const request = plainRequest({ incoming, response, body, fetchAPI: yoga.fetchAPI });
      answer(yoga, params, { request, exchange, client: () => clientOf(incoming) }).then(
        (answered) => {
          send(response, answered, unread);
        },
        (error: unknown) => {
          log('warn', 'An operation was left to the usual way', { requestId: exchange?.id, error });
          leaveToNext();
        },
      );
    });
  };
}

const jsonHeaders = { 'content-type': jsonType };

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface PlainContext extends WatchedContext {
  readonly request: Request;
}

async function answer(yoga: Yoga, params: object, context: PlainContext): Promise<Answer> {
  const { request } = context;
  const result = (await yoga.getResultForParams({ params, request }, context)) as ExecutionResult;
  if (result.errors === undefined && result.extensions?.http === undefined)
    return { status: 200, headers: jsonHeaders, body: renderResult(result) };
  const refused = processRegularResult(result as never, yoga.fetchAPI, 'application/json');
  return { status: refused.status, headers: headersOf(refused), body: await refused.text() };
}

/** Without the length, which belongs to the sending; in small letters, as it knows them. */
function headersOf({ headers }: Response): Answer['headers'] {
  const named = [...headers].map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(named.filter(([name]) => name !== 'content-length'));
}

function send(response: ServerResponse, { status, headers, body }: Answer, unread: UnreadBytes): void {
  if (response.destroyed) exchangeOf(response)?.end(undefined);
  else if (isUncounted(response, body.length)) sendWhole(response, status, headers, body);
  else sendCounted(response, { status, headers, bytes: Buffer.from(body) }, unread);
}

/** Holds the answer as bytes only: its text, and what the system would make of it, take several times as much. */
function sendCounted(
  response: ServerResponse,
  { status, headers, bytes }: Omit<Answer, 'body'> & { readonly bytes: Buffer },
  unread: UnreadBytes,
): void {
  try {
    unread.hold(response, bytes.length);
  } catch (error) {
    if (!(error instanceof HojaError)) throw error;
    sendRefusal(response, error.code, error.message);
    return;
  }
  sendInPieces(response, status, headers, bytes);
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
