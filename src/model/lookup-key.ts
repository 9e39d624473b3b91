import { foldText } from './fold-text.ts';

/**
 * The columns of an entity that hold its look-up keys, one key each, filled from the first column on. Each has an
 * index.
 */
export const lookupColumns = Array.from({ length: 10 }, (_, index) => `lookupKey${index + 1}`);

/**
 * The key that all spellings of a name share: letters and digits without accents, capitals or punctuation, with single
 * spaces between words.
 */
export function lookupKeyOf(name: string): string {
  return foldText(name.normalize('NFKC'))
    .replace(/(?<=\d)[.,](?=\d)/g, ' ')
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The key of a citation by kind and number, such as `SUPREME_DECREE 44-2003`, or by kind alone. Kinds are codes in
 * capitals, so this is never the key of a name.
 */
export function citationKeyOf(kind: string, number?: string): string {
  return number === undefined ? kind : `${kind} ${number}`;
}
