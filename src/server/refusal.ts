import type { ServerResponse } from 'node:http';
import { errorCodes, type ErrorCode } from '../model/hoja-error.ts';
import { answerHeaders } from './answer-headers.ts';

/**
 * The answer to a request that is refused before GraphQL reads it, in the shape of a GraphQL answer. For a bug it holds
 * the id of the request.
 */
export function refusal(code: ErrorCode, message: string, id?: string): Response {
  const body = renderRefusal(code, message, id);
  return new Response(body, {
    status: errorCodes[code].status,
    headers: { 'content-type': jsonType, 'content-length': String(Buffer.byteLength(body)) },
  });
}

/**
 * The same for a request that reached neither Yoga nor its plugins. Pages of other origins may read it. The rest of the
 * body is dropped.
 */
export function sendRefusal(
  response: ServerResponse,
  code: ErrorCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.req.resume();
  const body = renderRefusal(code, message);
  response.writeHead(errorCodes[code].status, {
    'content-type': jsonType,
    'content-length': Buffer.byteLength(body),
    'access-control-allow-origin': '*',
    ...answerHeaders,
    ...headers,
  });
  response.end(body);
}

export function renderRefusal(code: ErrorCode, message: string, id?: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code, id } }] });
}

export const jsonType = 'application/json; charset=utf-8';
