import { pipeline, Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Encoding } from './accepted.ts';

/** This many bytes are collected before they are compressed. */
const chunkBytes = 65_536;

/**
 * The bytes of a file, compressed, as its pieces are made. Pieces are made no faster than the bytes are read, and
 * making them stops when reading does.
 */
export function streamFile(pieces: AsyncIterable<string | Uint8Array>, encoding: Encoding): AsyncIterable<Buffer> {
  const chunks = joinPieces(pieces);
  if (encoding === 'identity') return chunks;
  // The pipeline passes an error of the chunks on to the reader of the compressed bytes.
  return pipeline(
    Readable.from(chunks, { objectMode: false, highWaterMark: chunkBytes }),
    encoding === 'br' ? createBrotliCompress(quickly) : createGzip(),
    () => undefined,
  );
}

/** Higher qualities take several times as long and save little. */
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

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
