import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { Limits } from '../model/limits.ts';
import { followConnections } from './connections.ts';
import type { Log } from './log.ts';
import { refuseBadRequests } from './refuse-bad-requests.ts';
import { WatchedResponse } from './telemetry/watched-response.ts';
import { urlOf } from './url-of.ts';

export interface ListenOptions {
  readonly host: string;
  /** The port to listen on; 0 takes any free port. */
  readonly port: number;
  /** How many connections can be open at once, idle ones included; no limit when missing. */
  readonly maximumConnections?: number | undefined;
}

export interface Listening {
  /** The address of the service: `http://127.0.0.1:4000`, without a slash at the end. */
  readonly url: string;
  /** Takes no new connection, gives running requests some seconds to end, then cuts the connections that are left. */
  close(): Promise<void>;
}

const closeMilliseconds = 3_000;

/**
 * How long a client may take to send its request and to read the answer. These times also end a refused body that never
 * comes.
 */
export type ConnectionLimits = Pick<
  Limits,
  'maximumHeaderBytes' | 'headersMilliseconds' | 'requestMilliseconds' | 'idleMilliseconds' | 'leastBytesRead'
>;

/** Serves requests over HTTP. Rejects with Node's own error when it cannot listen on the address. */
export async function listen(
  listener: RequestListener,
  { host, port, maximumConnections }: ListenOptions,
  limits: ConnectionLimits,
  log: Log,
): Promise<Listening> {
  const { maximumHeaderBytes, headersMilliseconds, requestMilliseconds, idleMilliseconds } = limits;
  const server = createServer(
    {
      ServerResponse: WatchedResponse as typeof ServerResponse,
      maxHeaderSize: maximumHeaderBytes,
      headersTimeout: headersMilliseconds,
      requestTimeout: requestMilliseconds,
      connectionsCheckingInterval: headersMilliseconds / 4,
    },
    listener,
  );
  server.timeout = idleMilliseconds;
  refuseBadRequests(server, limits);
  if (maximumConnections !== undefined) server.maxConnections = maximumConnections;
  const endConnections = followConnections(server, { ...limits, maximumConnections, log });
  // Node's own is called by `server.close` and cuts answers that are being sent. `endConnections` ends idle ones.
  server.closeIdleConnections = () => undefined;
  server.listen(port, host);
  await once(server, 'listening');
  let closing: Promise<void> | undefined;

  async function close(): Promise<void> {
    const closed = once(server, 'close');
    server.close();
    endConnections();
    const patience = setTimeout(() => {
      server.closeAllConnections();
    }, closeMilliseconds);
    await closed;
    clearTimeout(patience);
  }

  return {
    url: urlOf(server, host),
    close: () => (closing ??= close()),
  };
}
