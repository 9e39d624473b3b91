import type { GraphEngine, RunOptions } from '../../engine/graph-engine.ts';
import { findReleaseMarker } from '../../engine/release-marker.ts';
import { HojaError } from '../../model/hoja-error.ts';

/**
 * Passes on the pieces of a file, the last one only when the graph still holds the release that the file names. A file
 * is read by many statements, and a release can be loaded between two of them. Throws NO_RELEASE when that happened.
 */
export async function* fromOneRelease(
  pieces: AsyncIterable<string | Uint8Array>,
  engine: GraphEngine,
  release: string,
  options: RunOptions = {},
): AsyncGenerator<string | Uint8Array> {
  let last: string | Uint8Array | undefined;
  for await (const piece of pieces) {
    if (last !== undefined) yield last;
    last = piece;
  }
  const [marker] = await engine.run(findReleaseMarker, options);
  if (marker?.id !== release)
    throw new HojaError('NO_RELEASE', `Another release was loaded while the file was made from ${release}; ask again.`);
  if (last !== undefined) yield last;
}
