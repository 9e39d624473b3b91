import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { freePort } from './free-port.ts';

/** Stands before a server so that a test can make it go away and come back. Stopped at first. */
export interface TcpProxy extends AsyncDisposable {
  readonly port: number;
  /** Lets connections through; the given number of first ones is cut off. */
  start(cutOff?: number): Promise<void>;
  /** Cuts every connection and refuses new ones. */
  stop(): Promise<void>;
  /** How many connections were asked for since the start. */
  connections(): number;
}

export async function openTcpProxy(target: { readonly host: string; readonly port: number }): Promise<TcpProxy> {
  const port = await freePort();
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let asked = 0;

  function pass(incoming: Socket): void {
    const outgoing = connect(target);
    for (const socket of [incoming, outgoing]) {
      sockets.add(socket);
      socket.on('error', () => {
        incoming.destroy();
        outgoing.destroy();
      });
      socket.once('close', () => {
        sockets.delete(socket);
      });
    }
    incoming.pipe(outgoing).pipe(incoming);
  }

  async function stop(): Promise<void> {
    if (server === undefined) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
    server = undefined;
  }

  return {
    port,
    async start(cutOff = 0) {
      asked = 0;
      server = createServer((socket) => {
        asked += 1;
        if (asked <= cutOff) socket.destroy();
        else pass(socket);
      }).listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    stop,
    connections: () => asked,
    [Symbol.asyncDispose]: stop,
  };
}
