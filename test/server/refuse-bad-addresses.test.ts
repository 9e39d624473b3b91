import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { createServer } from '../../src/server/create-server.ts';
import { createFakeEngine } from '../support/fake-engine.ts';
import { address } from './post.ts';

/** The whole answer to a request as it is written on the wire. */
async function exchange(url: string, head: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.end(`${head}\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

it.each(['GET /health HTTP/1.1\r\nHost: [bad', 'GET /health HTTP/1.1\r\nHost: a b'])(
  'refuses %j with a coded error and no stack',
  async (head) => {
    await using server = createServer({ engine: createFakeEngine(), publicUrl: address });
    const { url } = await server.listen({ host: '127.0.0.1', port: 0 });

    const answer = await exchange(url, head);

    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).not.toMatch(/\n\s+at |node_modules|TypeError/);
  },
);

it('takes a request that names no host, as old clients send it', async () => {
  await using server = createServer({ engine: createFakeEngine(), publicUrl: address });
  const { url } = await server.listen({ host: '127.0.0.1', port: 0 });

  expect(await exchange(url, 'GET /health HTTP/1.0')).toMatch(/^HTTP\/1.1 200 /);
});
