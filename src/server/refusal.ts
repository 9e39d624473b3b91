import type { ServerResponse } from 'node:http';
import { errorCodes, type ErrorCode } from '../model/hoja-error.ts';
import { answerHeaders } from './answer-headers.ts';
import { noteCode } from './telemetry/watched-response.ts';

/**
 * The answer to a request that is refused before GraphQL reads it, in the shape of a GraphQL answer. For a bug it holds
 * the id of the request.
 */
export function refusal(code: ErrorCode, message: string, id?: string): Response {
  const body = renderRefusal(code, message, id);
  return new Response(body, {
    status: errorCodes[code].status,
    headers: { 'content-type': jsonType, 'content-length': String(Buffer.byteLength(body)), ...retryAfter(code) },
  });
}

/** The same for a request that reached neither Yoga nor its plugins. The rest of the body is dropped. */
export function sendRefusal(
  response: ServerResponse,
  code: ErrorCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.req.resume();
  noteCode(response, code);
  const body = renderRefusal(code, message);
  response.writeHead(errorCodes[code].status, {
    'content-type': jsonType,
    'content-length': Buffer.byteLength(body),
    ...answerHeaders,
    ...retryAfter(code),
    ...headers,
  });
  response.end(body);
}

/** Seconds after which what was left unread is likely to be read. */
const secondsToRead = '10';

function retryAfter(code: ErrorCode): Readonly<Record<string, string>> {
  return code === 'TOO_MUCH_UNREAD' || code === 'SENDING_TOO_MUCH' ? { 'retry-after': secondsToRead } : {};
}

export function renderRefusal(code: ErrorCode, message: string, id?: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code, id } }] });
}

export const jsonType = 'application/json; charset=utf-8';
