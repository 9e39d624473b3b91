import { wordsOf } from '../engine/search-words.ts';

/** Words as numbers, so that a search can look up in an array how well each of them fits. */
export interface KnownWords {
  /** The words of a text that the graph holds, in its order, as `wordsOf` gives them. */
  numbersOf(text: string): Uint32Array;
  /** The same words, each once. */
  differentNumbersOf(text: string): Uint32Array;
  /** The text as one word, as `keyOf` gives it. */
  keyOf(text: string): string;
  wordAt(number: number): string;
  /** The number of different words until now. */
  readonly size: number;
}

/** About the texts of 10,000 entities: 30 MB with their words. */
const mostCharacters = 10_000_000;

let known = createKnownWords();

/**
 * The words of the texts of the graph. They are remembered, because folding the texts of all hits takes nearly all the
 * time of a search. When they are too many, all are forgotten, and new numbers begin: ask once for each search.
 */
export function knownWords(): KnownWords {
  if (known.characters() > mostCharacters) known = createKnownWords();
  return known;
}

function createKnownWords(): KnownWords & { readonly characters: () => number } {
  const words: string[] = [];
  const numberByWord = new Map<string, number>();
  let characters = 0;

  function numberOf(word: string): number {
    const before = numberByWord.get(word);
    if (before !== undefined) return before;
    const number = words.push(word) - 1;
    numberByWord.set(word, number);
    return number;
  }

  /** Makes a function that computes its result once for each text. */
  function remembering<Value>(compute: (text: string) => Value): (text: string) => Value {
    const valueByText = new Map<string, Value>();
    return (text) => {
      const before = valueByText.get(text);
      if (before !== undefined) return before;
      const value = compute(text);
      valueByText.set(text, value);
      characters += text.length + 1;
      return value;
    };
  }

  function wordAt(number: number): string {
    return words[number] ?? '';
  }

  const numbersOf = remembering((text) => Uint32Array.from(wordsOf(text), numberOf));
  return {
    numbersOf,
    differentNumbersOf: remembering((text) => Uint32Array.from(new Set(wordsOf(text)), numberOf)),
    keyOf: remembering((text) => Array.from(numbersOf(text), wordAt).join('_')),
    wordAt,
    get size() {
      return words.length;
    },
    characters: () => characters,
  };
}
