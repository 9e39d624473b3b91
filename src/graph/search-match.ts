import { distance } from 'fastest-levenshtein';
import { allowedEdits, isPrefix, swapsOf } from '../engine/search-words.ts';

/** Says whether words with small typing errors match. */
export type Forgiveness = 'NONE' | 'SMALL_ERRORS';

/** A search word, which scores how well other words match it. */
export interface AskedWord {
  readonly word: string;
  /** 1 for the word itself, less for a word that begins with it, least for a word with errors; 0 for any other word. */
  readonly fit: (word: string) => number;
}

/** Keeps its results, because the same words come again and again. */
export function createAskedWord(asked: string, forgiveness: Forgiveness): AskedWord {
  const swaps = new Set(swapsOf(asked));
  const edits = forgiveness === 'NONE' ? 0 : allowedEdits(asked);
  const fits = new Map<string, number>();

  function measure(word: string): number {
    if (word === asked) return 1;
    // A word that is nearly complete scores nearly as much as the whole word.
    if (isPrefix(asked) && word.startsWith(asked)) return 0.5 + (0.4 * asked.length) / word.length;
    if (edits === 0 || Math.abs(word.length - asked.length) > edits) return 0;
    const errors = swaps.has(word) ? 1 : distance(asked, word);
    return errors > edits ? 0 : 0.5 - 0.1 * errors;
  }

  return {
    word: asked,
    fit(word) {
      const known = fits.get(word);
      if (known !== undefined) return known;
      const fit = measure(word);
      fits.set(word, fit);
      return fit;
    },
  };
}
