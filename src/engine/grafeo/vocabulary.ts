import MiniSearch from 'minisearch';
import { allowedEdits, isPrefix, swapsOf } from '../search-words.ts';
import type { TextQuery } from '../text-search.ts';

/** The different words of the graph. Each word has a number: 0, 1, 2 … in the order in which they were added. */
export interface Vocabulary {
  /** The number of a word, new or known. A new word can be found after `settle`. */
  numberOf(word: string): number;
  /** Adds the new words to the index, and lets other work run in between. */
  settle(): Promise<void>;
  /** The words that a word may match, each with its weight. */
  expand(word: string, match: TextQuery['match']): readonly Expansion[];
}

export interface Expansion {
  readonly number: number;
  readonly weight: number;
}

const wholeWeight = 8;
const beginningWeight = 4;
const similarWeight = 2;

/** The number of words that are added without a pause; that takes some milliseconds. */
const chunkSize = 250;

interface Entry {
  readonly id: number;
  readonly word: string;
}

/**
 * MiniSearch finds words by their beginning and with errors. Here each word is a document of its own. With entities as
 * documents, it takes a second for a common word in 100,000 of them, because it makes an object for each hit.
 */
export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const index = new MiniSearch<Entry>({
    fields: ['word'],
    storeFields: ['word'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
  });
  let unsettled: Entry[] = [];

  return {
    numberOf(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      const id = numbers.size;
      numbers.set(word, id);
      unsettled.push({ id, word });
      return id;
    },
    async settle() {
      const entries = unsettled;
      unsettled = [];
      await index.addAllAsync(entries, { chunkSize });
    },
    expand(asked, match) {
      const edits = match === 'ALL' ? 0 : allowedEdits(asked);
      const found = index.search(asked, { prefix: isPrefix(asked), fuzzy: edits === 0 ? false : edits });
      const swaps = edits === 0 ? [] : swapsOf(asked).flatMap((word) => numbers.get(word) ?? []);
      const expansions = new Map(swaps.map((number) => [number, similarWeight]));
      for (const { id, word } of found) expansions.set(id as number, weightOf(word as string, asked));
      return Array.from(expansions, ([number, weight]) => ({ number, weight }));
    },
  };
}

function weightOf(word: string, asked: string): number {
  if (word === asked) return wholeWeight;
  return word.startsWith(asked) ? beginningWeight : similarWeight;
}
