import { ServerResponse, type OutgoingHttpHeader, type OutgoingHttpHeaders } from 'node:http';
import { answerHeaders } from '../answer-headers.ts';
import type { Exchange } from './exchange.ts';

export const requestIdHeader = 'x-request-id';

const answerHeaderList = Object.entries(answerHeaders).flat();

/**
 * A response that names the id of its request, whoever writes it, and ends the exchange once it was sent or its client
 * has left.
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

  /** For who sends the id and ends the exchange: names and values of headers, one after the other. */
  writeWatchedHead(status: number, headers: OutgoingHttpHeader[]): void {
    super.writeHead(status, headers);
  }
}

/**
 * Sends an answer in one piece, without a listener for its end, which would take a twentieth of a small request.
 * `given` has no header that every answer has, nor the length.
 */
export function sendWhole(
  response: ServerResponse,
  status: number,
  given: Readonly<Record<string, string>>,
  body: string,
): void {
  // Headers that are set one by one take several times as long, and those of a new object a little longer.
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

/** The exchange that is answered there; undefined where nobody watches. */
export function exchangeOf(response: ServerResponse): Exchange | undefined {
  return response instanceof WatchedResponse ? response.exchange : undefined;
}
