import { once } from 'node:events';
import { connect, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { limits } from '../../src/model/limits.ts';
import { listen, type Listening } from '../../src/server/listen.ts';
import type { Log } from '../../src/server/log.ts';
import { readableOf } from '../../src/server/send-in-pieces.ts';
import { watchExchanges } from '../../src/server/telemetry/watch-exchanges.ts';

const bytes = Buffer.alloc(40_000_000, 'x');

interface Told {
  readonly status: number | undefined;
  readonly codes: readonly string[];
}

/** A service that answers with more than any system buffers, and gives a reader a second. */
async function serve(
  maximumConnections?: number,
  log: Log = () => undefined,
): Promise<{ readonly port: number; readonly told: readonly Told[] } & AsyncDisposable> {
  const told: Told[] = [];
  const listening: Listening = await listen(
    watchExchanges([{ onAnswered: ({ status, codes }) => told.push({ status, codes }) }], (_request, response) => {
      response.writeHead(200);
      readableOf(bytes).pipe(response);
    }),
    { host: '127.0.0.1', port: 0, maximumConnections },
    { ...limits, idleMilliseconds: 2_000, leastBytesRead: 100_000 },
    log,
  );
  return { port: Number(new URL(listening.url).port), told, [Symbol.asyncDispose]: () => listening.close() };
}

function ask(port: number): Socket {
  const socket = new Socket();
  socket.pause();
  socket.on('error', () => undefined);
  socket.connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: hoja.test\r\n\r\n'));
  return socket;
}

it('cuts an answer that nobody reads, and tells that it was cut', async () => {
  await using service = await serve();
  using socket = disposable(ask(service.port));

  await expect.poll(() => service.told, { timeout: 20_000 }).toEqual([{ status: 408, codes: ['READ_TOO_SLOWLY'] }]);
  expect(socket.socket.destroyed).toBe(false);
});

it('does not cut a reader that is slow and takes the least that it has to', async () => {
  await using service = await serve();
  const { socket } = disposable(ask(service.port));
  let read = 0;
  socket.on('data', ({ length }: Buffer) => {
    read += length;
    socket.pause();
    setTimeout(() => socket.resume(), 20);
  });
  socket.resume();

  await wait(8_000);

  expect(service.told).toEqual([]);
  expect(read).toBeGreaterThan(1_000_000);
  socket.destroy();
  await expect.poll(() => service.told, { timeout: 20_000 }).toEqual([{ status: undefined, codes: [] }]);
});

it('closes who has been idle longest when there is room for no other, and tells whom it refuses', async () => {
  const lines: unknown[] = [];
  await using service = await serve(3, (level, message) => lines.push([level, message]));
  const [first, second] = await Promise.all([1, 2].map(async () => connected(service.port)));
  const closed = once(first ?? new Socket(), 'close');
  first?.resume();

  const third = await connected(service.port);
  await closed;
  const answer = text(third);
  third.write('GET / HTTP/1.1\r\nHost: hoja.test\r\nConnection: close\r\n\r\n');

  expect((await answer).length).toBeGreaterThan(bytes.length);
  expect(second?.destroyed).toBe(false);
  expect(lines).toEqual([]);
  const busy: Socket[] = [];
  for (let count = 0; count < 5; count += 1) {
    busy.push(ask(service.port));
    await wait(300);
  }
  await expect
    .poll(() => lines, { timeout: 20_000 })
    .toContainEqual(['error', expect.stringContaining('Connections are refused')]);
  for (const socket of [...busy, second]) socket?.destroy();
});

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

function disposable(socket: Socket): Disposable & { readonly socket: Socket } {
  return { socket, [Symbol.dispose]: () => socket.destroy() };
}
