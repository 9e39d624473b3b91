/** A text without accents, in small letters. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The folded words of what somebody looks for. */
export function foldedWords(sought: string): readonly string[] {
  return fold(sought)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** True when a text holds each of the words, ignoring case and accents. */
export function hasWords(text: string, sought: string): boolean {
  const folded = fold(text);
  return foldedWords(sought).every((word) => folded.includes(word));
}
