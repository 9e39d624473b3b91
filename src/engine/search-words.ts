import { foldText } from '../model/fold-text.ts';

/** A word of a text, folded, and where it stands in it. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a text is found by: its runs of letters and digits, without accents and in lower case; "D.L." is one word. Signs
 * only part words.
 */
export function wordsOf(text: string): readonly string[] {
  return (foldText(text).match(wordPattern) ?? []).map(withoutDots);
}

/** The same words, each with its place. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    word: withoutDots(foldText(word)),
    start: index,
    end: index + word.length,
  }));
}

/** A whole name, number or id as one word, so that it can be found as a whole. */
export function keyOf(text: string): string {
  return wordsOf(text).join('_');
}

/** The words of a search that have to be found: all but articles and the like, unless there are no others. */
export function weighingWords(text: string): readonly string[] {
  const words = [...new Set(wordsOf(text))];
  const weighing = words.filter((word) => !weightless.has(word));
  return weighing.length === 0 ? words : weighing;
}

export function isWeightless(word: string): boolean {
  return weightless.has(word);
}

/** Whether a word may stand for all that begin with it: one letter would find nearly everything. */
export function isPrefix(word: string): boolean {
  return word.length >= 2;
}

/** How many letters of a word may be wrong. A number with another digit is another number. */
export function allowedEdits(word: string): 0 | 1 | 2 {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The words that two neighbouring letters in the wrong order may stand for: one error, though two letters differ. */
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
 * Single letters with dots between them, or letters and digits; an accent may stand as a sign of its own behind its
 * letter.
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
