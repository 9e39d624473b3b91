import type { Output } from './io.ts';

/** Writes pieces one after the other, no faster than the reader takes them. */
export async function writePieces(output: Output, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  for await (const piece of pieces) {
    if (output.write(piece) === false) await new Promise<void>((resolve) => output.once('drain', resolve));
  }
}
