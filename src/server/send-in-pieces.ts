import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { FetchAPI } from 'graphql-yoga';
import type { Encoding } from './accepted.ts';

/**
 * So many bytes are given to a connection at once: whether its reader takes them is seen piece by piece, and no other
 * memory is taken for one that does not.
 */
const pieceBytes = 65_536;

/** A body of bytes that may be shared by many readers. They are passed on as the reader takes them, without a copy. */
export function readableOf(bytes: Uint8Array): Readable {
  return Readable.from(piecesOf(bytes), { highWaterMark: 1 });
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += pieceBytes) yield bytes.subarray(start, start + pieceBytes);
}

/** A response whose body is a stream of Node. That of Yoga takes one; the types of the web do not say so. */
export function streamedResponse(
  { Response: YogaResponse }: Pick<FetchAPI, 'Response'>,
  body: Readable,
  init: ResponseInit,
): Response {
  return new YogaResponse(body as unknown as BodyInit, init);
}

/** Memory that decompressing takes for one reader. */
export const decompressionBytes = 150_000;

/** A body that is kept compressed, for a reader that does not accept compression; decompressed as it is read. */
export function decompressed(body: Readable): Readable {
  return pipeline(body, createGunzip(), () => undefined);
}

/** The form that a body is kept in for an encoding: compressed, also for who accepts no compression. */
export function keptEncoding(encoding: Encoding): 'br' | 'gzip' {
  return encoding === 'br' ? 'br' : 'gzip';
}
