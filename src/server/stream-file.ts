import { pipeline, Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Encoding } from './accepted.ts';

export interface StreamedFile {
  readonly pieces: AsyncIterable<string | Uint8Array>;
  readonly encoding: Encoding;
  /**
   * Told when the pieces end with an error: what was sent is not the whole. True when the client sees that already;
   * else the stream fails.
   */
  readonly onFailure: (error: unknown) => boolean;
}

/** So much is gathered before it is compressed and sent. */
const chunkBytes = 65_536;

/**
 * The bytes of a file as they are made, compressed. Made no faster than they are taken; a reader that leaves ends the
 * making.
 */
export function streamFile({ pieces, encoding, onFailure }: StreamedFile): ReadableStream {
  const chunks = Readable.from(unlessFailed(joinPieces(pieces), onFailure), {
    objectMode: false,
    highWaterMark: chunkBytes,
  });
  if (encoding === 'identity') return Readable.toWeb(chunks) as ReadableStream;
  // An error of the chunks goes on to who reads what is compressed.
  const compressed = pipeline(
    chunks,
    encoding === 'br' ? createBrotliCompress(quickly) : createGzip(),
    () => undefined,
  );
  return Readable.toWeb(compressed) as ReadableStream;
}

/** Higher qualities take several times as long and save little. */
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

async function* unlessFailed(
  chunks: AsyncIterable<Buffer>,
  onFailure: StreamedFile['onFailure'],
): AsyncGenerator<Buffer> {
  try {
    yield* chunks;
  } catch (error) {
    if (!onFailure(error)) throw error;
  }
}

async function* joinPieces(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    const buffer = Buffer.from(piece as string);
    waiting.push(buffer);
    bytes += buffer.length;
    if (bytes < chunkBytes) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
  }
  yield Buffer.concat(waiting);
}
