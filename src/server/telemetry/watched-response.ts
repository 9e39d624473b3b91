import { ServerResponse, type OutgoingHttpHeader, type OutgoingHttpHeaders } from 'node:http';
import { answerHeaders } from '../answer-headers.ts';
import type { Exchange } from './exchange.ts';

export const requestIdHeader = 'x-request-id';

/** A response that names the id of its request, whoever writes it, and ends the exchange once it was sent or its client has left. */
export class WatchedResponse extends ServerResponse {
  exchange: Exchange | undefined;

  override writeHead(status: number, ...more: readonly (string | OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined)[]): this {
    const { exchange } = this;
    if (exchange !== undefined) {
      this.setHeader(requestIdHeader, exchange.id);
      this.once('close', () => { exchange.end(this.writableFinished ? status : undefined); });
    }
    return super.writeHead(status, ...(more as [string, OutgoingHttpHeaders]));
  }

  /** For who sends the id and ends the exchange. */
  writeWatchedHead(status: number, headers: OutgoingHttpHeaders): void {
    super.writeHead(status, headers);
  }
}

/** Sends an answer in one piece, without a listener for its end, which would take a twentieth of a small request. */
export function sendWhole(response: ServerResponse, status: number, given: Readonly<Record<string, string>>, body: string): void {
  const headers: OutgoingHttpHeaders = { ...given, 'content-length': Buffer.byteLength(body), ...answerHeaders };
  if (!(response instanceof WatchedResponse) || response.exchange === undefined) {
    response.writeHead(status, headers);
    response.end(body);
    return;
  }
  // Headers that are set one by one take several times as long.
  headers[requestIdHeader] = response.exchange.id;
  response.writeWatchedHead(status, headers);
  response.end(body);
  response.exchange.end(status);
}

/** The exchange that is answered there; undefined where nobody watches. */
export function exchangeOf(response: ServerResponse): Exchange | undefined {
  return response instanceof WatchedResponse ? response.exchange : undefined;
}
