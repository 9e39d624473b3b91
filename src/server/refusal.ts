import { errorCodes, type ErrorCode } from '../model/hoja-error.ts';

/** The answer to a request that is refused before any GraphQL, in the shape of a GraphQL answer; of a bug with the id of the request. */
export function refusal(code: ErrorCode, message: string, id?: string): Response {
  return new Response(renderRefusal(code, message, id), { status: errorCodes[code].status, headers: { 'content-type': 'application/json; charset=utf-8' } });
}

export function renderRefusal(code: ErrorCode, message: string, id?: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code, id } }] });
}
