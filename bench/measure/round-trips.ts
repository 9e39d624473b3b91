import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands before a server and counts how often a client speaks after it was answered. */
export interface RoundTripCounter extends AsyncDisposable {
  readonly port: number;
  /** Over all connections since the start. */
  readonly count: () => number;
}

export async function openRoundTripCounter(target: {
  readonly host: string;
  readonly port: number;
}): Promise<RoundTripCounter> {
  let trips = 0;
  const sockets = new Set<Socket>();
  const server = createServer((incoming) => {
    const outgoing = connect(target);
    let isAnswered = true;
    incoming.on('data', () => {
      if (isAnswered) trips += 1;
      isAnswered = false;
    });
    outgoing.on('data', () => {
      isAnswered = true;
    });
    for (const socket of [incoming, outgoing]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => {
        incoming.destroy();
        outgoing.destroy();
      });
    }
    incoming.pipe(outgoing).pipe(incoming);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    count: () => trips,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
