/** As many bytes are made before an answer begins. */
const firstBytes = 65_536;

/**
 * Waits for the first pieces of a file, or all of a small one, so that what fails in them can still be answered with a
 * code. Gives all pieces.
 */
export async function begun(pieces: AsyncIterable<string | Uint8Array>): Promise<AsyncGenerator<string | Uint8Array>> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first: (string | Uint8Array)[] = [];
  let next = await iterator.next();
  for (let bytes = 0; next.done !== true; next = await iterator.next()) {
    first.push(next.value);
    bytes += next.value.length;
    if (bytes >= firstBytes) break;
  }
  return goOn(first, next.done === true ? undefined : iterator);
}

async function* goOn(
  first: readonly (string | Uint8Array)[],
  rest: AsyncIterator<string | Uint8Array> | undefined,
): AsyncGenerator<string | Uint8Array> {
  yield* first;
  if (rest !== undefined) yield* { [Symbol.asyncIterator]: () => rest };
}
