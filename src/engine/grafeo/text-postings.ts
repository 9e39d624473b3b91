import { keyOf, weighingWords } from '../search-words.ts';
import type { TextQuery } from '../text-search.ts';
import { bestOf } from './best-of.ts';
import { createVocabulary } from './vocabulary.ts';

/** The search columns of an entity, as they are indexed. */
export interface SearchedRow {
  readonly id: string;
  readonly type: string;
  readonly searchKeys: string;
  readonly searchNames: string;
  readonly searchTexts: string;
}

export interface FoundRow {
  readonly id: string;
  readonly score: number;
}

/**
 * Which entities hold which words, in memory. Entities and words are numbers here, so that a search for a common word
 * takes milliseconds.
 */
export interface TextPostings {
  /** Adds rows, and lets other work run in between. */
  add(rows: readonly SearchedRow[]): Promise<void>;
  /** Gives the hits, best first. */
  find(query: TextQuery): readonly FoundRow[];
}

/** The entities that hold a word in a name, and the entities that hold it in another text. */
interface Holders {
  readonly names: number[];
  readonly texts: number[];
}

/** More than the scores of all words together can reach. */
const wholeNameScore = 10_000;
const nameWeight = 4;

export function createTextPostings(): TextPostings {
  const vocabulary = createVocabulary();
  const rows: Pick<SearchedRow, 'id' | 'type'>[] = [];
  const nameLengths: number[] = [];
  const holders: Holders[] = [];
  const holdersByKey = new Map<string, number[]>();

  function addRow({ id, type, searchKeys, searchNames, searchTexts }: SearchedRow): void {
    const entity = rows.push({ id, type }) - 1;
    for (const key of wordsIn(searchKeys)) addTo(holdersByKey, key, entity);
    const names = wordsIn(searchNames);
    nameLengths.push(names.size);
    for (const word of names) holdersOf(vocabulary.numberOf(word)).names.push(entity);
    for (const word of wordsIn(searchTexts)) holdersOf(vocabulary.numberOf(word)).texts.push(entity);
  }

  function holdersOf(word: number): Holders {
    return (holders[word] ??= { names: [], texts: [] });
  }

  /** A rare word scores higher, and so does a word of a short name. */
  function scoreWord(asked: string, match: TextQuery['match'], give: (entity: number, score: number) => void): void {
    for (const { number, weight } of vocabulary.expand(asked, match)) {
      const { names, texts } = holdersOf(number);
      const worth = weight * Math.log(2 + rows.length / (1 + names.length + texts.length));
      for (const entity of names) give(entity, (nameWeight * worth) / Math.sqrt(nameLengths[entity] ?? 1));
      for (const entity of texts) give(entity, worth / 4);
    }
  }

  return {
    async add(added) {
      for (const row of added) addRow(row);
      await vocabulary.settle();
    },
    find({ text, match, types, limit }) {
      const words = weighingWords(text);
      if (words.length === 0) return [];
      const scores = new Float64Array(rows.length);
      const matched = new Uint8Array(rows.length);
      const lastMatch = new Uint8Array(rows.length);
      for (const [index, word] of words.entries()) {
        scoreWord(word, match, (entity, score) => {
          scores[entity] = (scores[entity] ?? 0) + score;
          if (lastMatch[entity] === index + 1) return;
          lastMatch[entity] = index + 1;
          matched[entity] = (matched[entity] ?? 0) + 1;
        });
      }
      for (const entity of holdersByKey.get(keyOf(text)) ?? []) {
        scores[entity] = (scores[entity] ?? 0) + wholeNameScore;
        matched[entity] = words.length;
      }

      const wanted = types === null ? undefined : new Set(types);
      const least = match === 'ANY' ? 1 : words.length;
      const found: number[] = [];
      matched.forEach((count, entity) => {
        if (count >= least && (wanted?.has(rows[entity]?.type ?? '') ?? true)) found.push(entity);
      });
      return bestOf(found, scores, limit).map((entity) => ({ id: rows[entity]?.id ?? '', score: scores[entity] ?? 0 }));
    },
  };
}

function addTo(holdersByKey: Map<string, number[]>, key: string, entity: number): void {
  const holders = holdersByKey.get(key);
  if (holders === undefined) holdersByKey.set(key, [entity]);
  else holders.push(entity);
}

/** The words of a column, each once. */
function wordsIn(column: string): ReadonlySet<string> {
  return new Set(column === '' ? [] : column.split(' '));
}
