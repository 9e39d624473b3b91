import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** Stands before a Neo4j so that a test can act when a client sends something. */
export interface BoltProxy extends AsyncDisposable {
  readonly uri: string;
}

/** Called with what a client sends, before it is passed on; what gives false is kept back for ever. */
export type OnSent = (sent: Buffer) => boolean;

/** The message COMMIT in a chunk of its own, as drivers send it. */
export const commitMessage = Buffer.from([0, 2, 0xb0, 0x12, 0, 0]);

export async function openBoltProxy(target: string, onSent: OnSent): Promise<BoltProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const server = createServer((incoming) => {
    const outgoing = connect({ host: hostname, port: Number(port) });
    for (const socket of [incoming, outgoing]) {
      sockets.add(socket);
      for (const end of ['error', 'close'])
        socket.on(end, () => {
          incoming.destroy();
          outgoing.destroy();
          sockets.delete(socket);
        });
    }
    incoming.on('data', (sent: Buffer) => {
      if (onSent(sent)) outgoing.write(sent);
    });
    outgoing.pipe(incoming);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
