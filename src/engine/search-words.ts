import { foldText } from '../model/fold-text.ts';

/** A folded word of a text, and its start and end in that text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words that a text is searched by: its runs of letters and digits, without accents, in lower case. "D.L." is one
 * word. Every other sign only separates words.
 */
export function wordsOf(text: string): readonly string[] {
  return (foldText(text).match(wordPattern) ?? []).map(withoutDots);
}

/** The same words, each with its start and end in the text. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    word: withoutDots(foldText(word)),
    start: index,
    end: index + word.length,
  }));
}

/** A whole name, number or id as one word, so that a search can match all of it. */
export function keyOf(text: string): string {
  return wordsOf(text).join('_');
}

/** The words of a search that have to match: all except articles and the like, or all when there are no others. */
export function weighingWords(text: string): readonly string[] {
  const words = [...new Set(wordsOf(text))];
  const weighing = words.filter((word) => !weightless.has(word));
  return weighing.length === 0 ? words : weighing;
}

export function isWeightless(word: string): boolean {
  return weightless.has(word);
}

/** True when a word may also match longer words that begin with it. A single letter would match nearly everything. */
export function isPrefix(word: string): boolean {
  return word.length >= 2;
}

/**
 * The number of letters of a word that may be wrong; 0 for a word with a digit, because another digit makes another
 * number.
 */
export function allowedEdits(word: string): 0 | 1 | 2 {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Variants of a word with two neighbouring letters swapped. A swap counts as one error, though two letters differ. */
export function swapsOf(word: string): readonly string[] {
  if (allowedEdits(word) === 0) return [];
  const letters = Array.from(word);
  return letters.slice(1).flatMap((letter, index) => {
    const before = letters[index] ?? '';
    return letter === before
      ? []
      : [[...letters.slice(0, index), letter, before, ...letters.slice(index + 2)].join('')];
  });
}

/**
 * Matches single letters with dots between them, or a run of letters and digits. An accent may be a separate character
 * after its letter.
 */
const wordPattern =
  /(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

function withoutDots(word: string): string {
  return word.includes('.') ? word.replaceAll('.', '') : word;
}

const weightless: ReadonlySet<string> = new Set([
  'de',
  'del',
  'la',
  'el',
  'los',
  'las',
  'y',
  'en',
  'the',
  'of',
  'and',
  'in',
]);
