import type { ServerResponse } from 'node:http';
import { HojaError } from '../model/hoja-error.ts';
import { numberText, type Limits } from '../model/limits.ts';
import type { ClientOf } from './client-of.ts';

export interface UnreadBytes {
  /**
   * Counts bytes that an answer keeps in memory until it is sent or its client has left. Throws TOO_MUCH_UNREAD or
   * SENDING_TOO_MUCH, and counts nothing, when that would be more than one client or all of them may leave unread.
   */
  hold(response: ServerResponse, bytes: number): void;
}

export interface UnreadLimits extends Pick<Limits, 'maximumUnreadBytes' | 'maximumUnreadBytesOfAll'> {
  readonly clientOf: ClientOf;
}

/** Answers of at most so many bytes are not counted: the system holds them, unless the reader is behind already. */
export const uncountedBytes = 65_536;

export function createUnreadBytes({
  maximumUnreadBytes,
  maximumUnreadBytesOfAll,
  clientOf,
}: UnreadLimits): UnreadBytes {
  const bytesByClient = new Map<string, number>();
  let ofAll = 0;

  function add(client: string, bytes: number): void {
    ofAll += bytes;
    const unread = (bytesByClient.get(client) ?? 0) + bytes;
    if (unread === 0) bytesByClient.delete(client);
    else bytesByClient.set(client, unread);
  }

  return {
    hold(response, bytes) {
      const { req: request } = response;
      const { socket } = request;
      if (response.destroyed || socket.destroyed) return;
      const client = clientOf(request);
      if ((bytesByClient.get(client) ?? 0) + bytes > maximumUnreadBytes) throw tooMuchOfOne(maximumUnreadBytes);
      if (ofAll + bytes > maximumUnreadBytesOfAll) throw tooMuchOfAll(maximumUnreadBytesOfAll);
      add(client, bytes);
      let isHeld = true;
      const release = (): void => {
        if (!isHeld) return;
        isHeld = false;
        response.off('close', release);
        socket.off('close', release);
        add(client, -bytes);
      };
      response.once('close', release);
      // An answer whose turn has not come on its connection is not told that the connection is closed.
      socket.once('close', release);
    },
  };
}

/** True for a small answer to a client that is not behind. */
export function isUncounted({ socket }: ServerResponse, length: number): boolean {
  return length <= uncountedBytes && socket?.writableLength === 0;
}

function tooMuchOfOne(maximumBytes: number): HojaError {
  return new HojaError(
    'TOO_MUCH_UNREAD',
    `More than ${numberText(maximumBytes)} bytes of answers to your address would wait to be read. Read those that were asked for first, and ask for less at once.`,
  );
}

function tooMuchOfAll(maximumBytes: number): HojaError {
  return new HojaError(
    'SENDING_TOO_MUCH',
    `More than ${numberText(maximumBytes)} bytes of answers to all clients would wait to be read. Ask again in a while, or for less.`,
  );
}
