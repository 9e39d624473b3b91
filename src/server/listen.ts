import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';

export interface ListenOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

export interface Listening {
  /** `http://127.0.0.1:4000`, without a slash at the end. */
  readonly url: string;
  /** Takes no more connections, lets running requests end for some seconds, then cuts what is left. */
  close(): Promise<void>;
}

const closeMilliseconds = 3_000;
/** For the whole of a request to arrive; also ends a refused body that never does. */
const requestMilliseconds = 30_000;

/** Serves requests over HTTP; rejects with Node's own error when the address cannot be had. */
export async function listen(listener: RequestListener, { host, port }: ListenOptions): Promise<Listening> {
  const server = createServer({ requestTimeout: requestMilliseconds }, listener).listen(port, host);
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  return {
    url: `http://${isIPv6(host) ? `[${host}]` : host}:${address.port}`,
    close: () => (closing ??= close(server)),
  };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A connection whose last answer was just given stays open for the next request, which must not come.
  const idle = setInterval(() => { server.closeIdleConnections(); }, 50);
  const patience = setTimeout(() => { server.closeAllConnections(); }, closeMilliseconds);
  await closed;
  clearInterval(idle);
  clearTimeout(patience);
}
