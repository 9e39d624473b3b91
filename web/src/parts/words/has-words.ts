/** True when a text holds each of the words, ignoring case and accents. */
export function hasWords(text: string, sought: string): boolean {
  const plain = plainOf(text);
  return plainOf(sought)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

function plainOf(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
