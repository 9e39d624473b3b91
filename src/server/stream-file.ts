import { pipeline, Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Encoding } from './accepted.ts';

/** This many bytes are collected before they are compressed. */
const chunkBytes = 65_536;

export interface FileStream {
  readonly pieces: AsyncIterable<Buffer>;
  /** How many bytes of the file have been made, before they are compressed. */
  readonly made: () => number;
}

/**
 * The bytes of a file, compressed, as its pieces are made. Pieces are made no faster than the bytes are read, and
 * making them stops when reading does.
 */
export function streamFile(pieces: AsyncIterable<string | Uint8Array>, encoding: Encoding): FileStream {
  let bytes = 0;
  const chunks = joinPieces(pieces, (more) => {
    bytes += more;
  });
  return { pieces: encoding === 'identity' ? chunks : compress(chunks, encoding), made: () => bytes };
}

function compress(chunks: AsyncIterable<Buffer>, encoding: 'br' | 'gzip'): AsyncIterable<Buffer> {
  // The pipeline passes an error of the chunks on to the reader of the compressed bytes.
  return pipeline(
    Readable.from(chunks, { objectMode: false, highWaterMark: chunkBytes }),
    encoding === 'br' ? createBrotliCompress(quickly) : createGzip(),
    () => undefined,
  );
}

/** Higher qualities take several times as long and save little. */
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

async function* joinPieces(
  pieces: AsyncIterable<string | Uint8Array>,
  onMade: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    const buffer = Buffer.from(piece as string);
    waiting.push(buffer);
    bytes += buffer.length;
    onMade(buffer.length);
    if (bytes < chunkBytes) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
  }
  yield Buffer.concat(waiting);
}
