/** A file that is there whole, as its only piece. */
export async function* singly(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
