import { distance } from 'fastest-levenshtein';
import { allowedEdits, isPrefix, swapsOf } from '../engine/search-words.ts';

/** Whether words with small typing errors count. */
export type Forgiveness = 'NONE' | 'SMALL_ERRORS';

/** A word that was asked for: how well other words fit it. */
export interface AskedWord {
  readonly word: string;
  /** 1 for the word itself, less for one that begins with it, least for one with errors; 0 for any other. */
  readonly fit: (word: string) => number;
}

/** Remembers what it was asked: the same words come again and again. */
export function createAskedWord(asked: string, forgiveness: Forgiveness): AskedWord {
  const swaps = new Set(swapsOf(asked));
  const edits = forgiveness === 'NONE' ? 0 : allowedEdits(asked);
  const fits = new Map<string, number>();

  function measure(word: string): number {
    if (word === asked) return 1;
    // A word that is nearly complete fits nearly as well.
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
