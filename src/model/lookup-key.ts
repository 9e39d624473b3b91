import { foldText } from './fold-text.ts';

/**
 * The columns of an entity that hold what it can be looked up by, a key each, filled from the first on; each has an
 * index.
 */
export const lookupColumns = Array.from({ length: 10 }, (_, index) => `lookupKey${index + 1}`);

/**
 * What two spellings of one name share: letters and digits without accents, capitals or punctuation, parted by single
 * spaces.
 */
export function lookupKeyOf(name: string): string {
  return foldText(name.normalize('NFKC'))
    .replace(/(?<=\d)[.,](?=\d)/g, ' ')
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The key of what is cited by a kind and a number, as `SUPREME_DECREE 44-2003`, or by a kind alone. Kinds are codes in
 * capitals, so that it is never the key of a name.
 */
export function citationKeyOf(kind: string, number?: string): string {
  return number === undefined ? kind : `${kind} ${number}`;
}
