import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { freePort } from '../free-port.ts';
import type { BoltValue } from './bolt-messages.ts';
import { converse } from './converse.ts';
import type { BoltScript } from './bolt-script.ts';

/** What was heard on a connection; CLOSED is the end of it. */
export interface BoltRequest {
  /** Connections are numbered as they come. */
  readonly connection: number;
  readonly name: string;
  readonly fields: readonly BoltValue[];
}

/** Something that speaks Bolt as a Neo4j does, and otherwise does what a test tells it to. */
export interface BoltEndpoint extends AsyncDisposable {
  readonly port: number;
  /** Everything that was heard so far, in order. */
  readonly heard: readonly BoltRequest[];
  /** Behaves in another way from the next message on; a connection that has fallen silent stays so. */
  play(script: BoltScript): void;
  /** Resolves when the nth request of this name is heard; at once when it was. */
  hears(name: string, count?: number): Promise<BoltRequest>;
  start(): Promise<void>;
  /** Cuts every connection and refuses new ones. */
  stop(): Promise<void>;
}

/** Opens an endpoint that listens. */
export async function openBoltEndpoint(firstScript: BoltScript): Promise<BoltEndpoint> {
  const port = await freePort();
  const sockets = new Set<Socket>();
  const heard: BoltRequest[] = [];
  const waiting = new Set<() => void>();
  let script = firstScript;
  let server: Server | undefined;
  let connections = 0;

  function hear(request: BoltRequest): void {
    heard.push(request);
    for (const look of waiting) look();
  }

  function accept(socket: Socket): void {
    const connection = connections++;
    sockets.add(socket);
    socket.setNoDelay().on('error', () => undefined);
    socket.once('close', () => {
      sockets.delete(socket);
      hear({ connection, name: 'CLOSED', fields: [] });
    });
    converse(socket, {
      script: () => script,
      onRequest: (name, fields) => {
        hear({ connection, name, fields });
      },
    });
  }

  async function start(): Promise<void> {
    server = createServer(accept).listen(port, '127.0.0.1');
    await once(server, 'listening');
  }

  async function stop(): Promise<void> {
    if (server === undefined) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
    server = undefined;
  }

  await start();
  return {
    port,
    heard,
    play: (next) => {
      script = next;
    },
    hears: (name, count = 1) =>
      new Promise((resolve) => {
        const look = (): void => {
          const request = heard.filter((one) => one.name === name)[count - 1];
          if (request === undefined) return;
          waiting.delete(look);
          resolve(request);
        };
        waiting.add(look);
        look();
      }),
    start,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}
