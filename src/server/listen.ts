import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { isIPv6, type AddressInfo, type Socket } from 'node:net';
import { WatchedResponse } from './telemetry/watched-response.ts';

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
/** An address that names a thousand entities is long. */
const maximumHeaderBytes = 100_000;
/** For the whole of a request to arrive; also ends a refused body that never does. */
const requestMilliseconds = 30_000;

/** Serves requests over HTTP; rejects with Node's own error when the address cannot be had. */
export async function listen(listener: RequestListener, { host, port }: ListenOptions): Promise<Listening> {
  const server = createServer({ ServerResponse: WatchedResponse as typeof ServerResponse, requestTimeout: requestMilliseconds, maxHeaderSize: maximumHeaderBytes }, listener);
  const endConnections = followConnections(server);
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  let closing: Promise<void> | undefined;

  async function close(): Promise<void> {
    const closed = once(server, 'close');
    server.close();
    endConnections();
    const patience = setTimeout(() => { server.closeAllConnections(); }, closeMilliseconds);
    await closed;
    clearTimeout(patience);
  }

  return {
    url: `http://${isIPv6(host) ? `[${host}]` : host}:${address.port}`,
    close: () => (closing ??= close()),
  };
}

/** Gives a function that ends each connection once no request runs on it; Node's own leaves those open that never had one. */
function followConnections(server: Server): () => void {
  const idle = new Set<Socket>();
  let isEnding = false;
  server.on('connection', (socket: Socket) => {
    idle.add(socket);
    socket.once('close', () => { idle.delete(socket); });
  });
  server.on('request', ({ socket }, response) => {
    idle.delete(socket);
    response.once('close', () => {
      if (isEnding) socket.destroySoon();
      else if (!socket.destroyed) idle.add(socket);
    });
  });
  return () => {
    isEnding = true;
    for (const socket of idle) socket.destroy();
  };
}
