import { pipeline, Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Encoding } from './accepted.ts';

export interface StreamedFile {
  readonly pieces: AsyncIterable<string | Uint8Array>;
  readonly encoding: Encoding;
  /**
   * Called when the pieces end with an error, so that the bytes sent are not the whole file. It returns true when the
   * client sees that already; else the stream fails.
   */
  readonly onFailure: (error: unknown) => boolean;
}

/** This many bytes are collected before they are compressed and sent. */
const chunkBytes = 65_536;

/**
 * Streams the bytes of a file, compressed, as its pieces are made. Pieces are made no faster than the client reads, and
 * when the client leaves, making them stops.
 */
export function streamFile({ pieces, encoding, onFailure }: StreamedFile): ReadableStream {
  const chunks = Readable.from(unlessFailed(joinPieces(pieces), onFailure), {
    objectMode: false,
    highWaterMark: chunkBytes,
  });
  if (encoding === 'identity') return Readable.toWeb(chunks) as ReadableStream;
  // The pipeline passes an error of the chunks on to the reader of the compressed bytes.
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
