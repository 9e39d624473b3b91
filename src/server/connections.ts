import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Limits } from '../model/limits.ts';
import type { Log } from './log.ts';
import { cutAnswer } from './telemetry/watched-response.ts';

export interface ConnectionOptions extends Pick<Limits, 'idleMilliseconds' | 'leastBytesRead'> {
  /** How many connections can be open; no limit when missing. */
  readonly maximumConnections?: number | undefined;
  readonly log: Log;
}

/** Connections are looked at so often within the time that a reader has. */
const looksWithinIdle = 12;

/** One line of the log tells that connections were refused, and no other for so long. */
const quietMilliseconds = 60_000;

/** What the reader of a connection has taken. */
interface Reading {
  readonly since: number;
  readonly bytes: number;
}

/**
 * Cuts connections whose reader is too slow, and makes room for new ones. Gives a function that closes each connection
 * as soon as no request runs on it. Node's own function leaves a connection open that has never had a request.
 */
export function followConnections(server: Server, options: ConnectionOptions): () => void {
  const { idleMilliseconds, maximumConnections } = options;
  const open = new Set<Socket>();
  /** In the order in which they became idle. */
  const idle = new Set<Socket>();
  const responses = new WeakMap<Socket, ServerResponse>();
  let isEnding = false;

  function cut(socket: Socket): void {
    const response = responses.get(socket);
    if (response !== undefined && !response.destroyed) cutAnswer(response, 'READ_TOO_SLOWLY');
    socket.destroy();
  }

  // Node closes a connection by itself after some time, but starts that time anew when something of it was sent.
  server.on('timeout', cut);
  const timer = setInterval(cutSlowReaders(open, options, cut), idleMilliseconds / looksWithinIdle).unref();
  server.once('close', () => {
    clearInterval(timer);
  });
  server.once('listening', () => {
    tellRefused(server, options);
  });
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    idle.add(socket);
    socket.once('close', () => {
      open.delete(socket);
      idle.delete(socket);
    });
    if (maximumConnections !== undefined && open.size >= maximumConnections) closeOldest(idle, socket);
  });
  server.on('request', ({ socket }, response) => {
    responses.set(socket, response);
    idle.delete(socket);
    response.once('close', () => {
      if (isEnding) socket.destroySoon();
      else if (!socket.destroyed) idle.add(socket);
    });
  });
  return () => {
    isEnding = true;
    // The last answer may still be on its way to a slow reader.
    for (const socket of idle) {
      if (socket.writableLength > 0) socket.destroySoon();
      else socket.destroy();
    }
  };
}

/** Whoever has been idle longest makes room for a new connection. */
function closeOldest(idle: ReadonlySet<Socket>, newest: Socket): void {
  const [oldest] = idle;
  if (oldest !== newest) oldest?.destroy();
}

/** A reader has to take the least number of bytes in each period, as long as there are any. */
function cutSlowReaders(
  open: ReadonlySet<Socket>,
  { idleMilliseconds, leastBytesRead }: ConnectionOptions,
  cut: (socket: Socket) => void,
): () => void {
  const readings = new WeakMap<Socket, Reading>();
  return () => {
    const now = performance.now();
    for (const socket of open) {
      if (socket.writableLength === 0) {
        readings.delete(socket);
        continue;
      }
      const bytes = socket.bytesWritten - socket.writableLength;
      const before = readings.get(socket);
      if (before === undefined || bytes - before.bytes >= leastBytesRead) readings.set(socket, { since: now, bytes });
      else if (now - before.since >= idleMilliseconds) cut(socket);
    }
  };
}

/** The system has no room for another connection, or we have not. */
function tellRefused(server: Server, { log, maximumConnections }: ConnectionOptions): void {
  let toldAt = -quietMilliseconds;

  function tell(error?: Error): void {
    const now = performance.now();
    if (now - toldAt < quietMilliseconds) return;
    toldAt = now;
    log('error', 'Connections are refused: no more files can be opened; raise the limit of the system (ulimit -n)', {
      ...(error === undefined ? { connections: maximumConnections } : { error }),
    });
  }

  server.on('error', tell);
  server.on('drop', () => {
    tell();
  });
}
