import { ServerResponse, type OutgoingHttpHeader, type OutgoingHttpHeaders } from 'node:http';
import { pipeline } from 'node:stream';
import { errorCodes, type ErrorCode } from '../../model/hoja-error.ts';
import { answerHeaders } from '../answer-headers.ts';
import { readableOf } from '../send-in-pieces.ts';
import type { Exchange } from './exchange.ts';

export const requestIdHeader = 'x-request-id';

const answerHeaderList = Object.entries(answerHeaders).flat();

/**
 * A response that sends the id of its request, whichever code writes it, and ends the exchange when it was sent or its
 * client has left.
 */
export class WatchedResponse extends ServerResponse {
  exchange: Exchange | undefined;

  override writeHead(
    status: number,
    ...more: readonly (string | OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined)[]
  ): this {
    const { exchange } = this;
    if (exchange !== undefined) {
      this.setHeader(requestIdHeader, exchange.id);
      this.once('close', () => {
        exchange.end(this.writableFinished ? status : undefined);
      });
    }
    return super.writeHead(status, ...(more as [string, OutgoingHttpHeaders]));
  }

  /**
   * Writes the head without these two, for a caller that sends the id and ends the exchange itself. `headers` are names
   * and values in turn.
   */
  writeWatchedHead(status: number, headers: OutgoingHttpHeader[]): void {
    super.writeHead(status, headers);
  }
}

/**
 * Sends an answer in one piece, without a listener for its end; that would take a twentieth of the time of a small
 * request. `given` must hold none of the headers that every answer has, and not the length.
 */
export function sendWhole(
  response: ServerResponse,
  status: number,
  given: Readonly<Record<string, string>>,
  body: string,
): void {
  // Setting headers one by one takes several times as long, and passing them as a new object a little longer.
  const headers: OutgoingHttpHeader[] = ['content-length', String(Buffer.byteLength(body)), ...answerHeaderList];
  for (const [name, value] of Object.entries(given)) headers.push(name, value);
  if (!(response instanceof WatchedResponse) || response.exchange === undefined) {
    response.writeHead(status, headers);
    response.end(body);
    return;
  }
  headers.push(requestIdHeader, response.exchange.id);
  response.writeWatchedHead(status, headers);
  response.end(body);
  response.exchange.end(status);
}

/** Sends a large answer piece by piece, as its reader takes it. `given` as above. */
export function sendInPieces(
  response: ServerResponse,
  status: number,
  given: Readonly<Record<string, string>>,
  body: Buffer,
): void {
  response.writeHead(status, { 'content-length': String(body.length), ...answerHeaders, ...given });
  pipeline(readableOf(body), response, () => undefined);
}

/** Cuts the connection of an answer that has begun. It is told of with the status and the code of what was wrong. */
export function cutAnswer(response: ServerResponse, code: ErrorCode): void {
  noteCode(response, code);
  exchangeOf(response)?.end(errorCodes[code].status);
  response.destroy();
}

/** Notes the code of a refusal for the observers. */
export function noteCode(response: ServerResponse, code: ErrorCode): void {
  const exchange = exchangeOf(response);
  if (exchange !== undefined) exchange.codes = [code];
}

/** The exchange that this response answers; undefined when nobody observes the service. */
export function exchangeOf(response: ServerResponse): Exchange | undefined {
  return response instanceof WatchedResponse ? response.exchange : undefined;
}
