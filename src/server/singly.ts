/** Gives a whole text as the only piece of a file. */
export async function* singly(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
