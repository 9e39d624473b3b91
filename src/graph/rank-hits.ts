import { isWeightless } from '../engine/search-words.ts';
import type { SearchedField, TextHit } from '../engine/text-search.ts';
import type { EntityTypeName } from '../ontology/entity-types.ts';
import { knownWords, type KnownWords } from './known-words.ts';
import type { AskedWord } from './search-match.ts';

export interface RankedHit {
  readonly hit: TextHit;
  readonly score: number;
  /** The number of search words that the entity holds; all of them when a whole name or number matches. */
  readonly matched: number;
}

/** What is searched for: the whole text as one word, and the words that count. */
export interface Asked {
  readonly key: string;
  readonly words: readonly AskedWord[];
}

/**
 * Keeps the hits with the most matching words and orders them, best first. The result does not depend on the order or
 * the scores in which hits come. A whole id, number, alias or name comes first; then the fields that hold the words,
 * the share of the name that they make up, and the type decide; the id decides last.
 */
export function rankHits(hits: readonly TextHit[], asked: Asked): readonly RankedHit[] {
  const known = knownWords();
  const read = hits.map((hit) => readHit(hit, known));
  const fits = asked.words.map((word) => createFit(word, known));
  const weighed = read.map((hit) => weighHit(hit, asked, fits));
  const most = Math.max(1, ...weighed.map(({ matched }) => matched));
  return weighed
    .filter(({ matched }) => matched === most)
    .map((hit) => scoreHit(hit, asked, known))
    .sort((a, b) => b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1));
}

/** More than all words together can score. */
const wholeNameScore = 1_000;
const beginningScore = 50;
const insideScore = 20;
const coverageScore = 20;
const wordsScore = 100;

/** The weight of a word in the id. In a name it is 1. */
const slugWeight = 0.8;
const textWeight = 0.3;

/** Laws and institutions come before events, claims and observations. */
const typeScores: ReadonlyMap<string, number> = new Map<EntityTypeName, number>([
  ['Law', 20],
  ['Institution', 20],
  ['Policy', 18],
  ['Region', 18],
  ['Substance', 18],
  ['Provision', 16],
  ['CourtDecision', 16],
  ['Person', 16],
  ['Document', 12],
  ['Indicator', 12],
  ['ProvisionVersion', 8],
  ['Event', 4],
  ['Claim', 4],
  ['Observation', 0],
]);

const textFields: readonly SearchedField[] = ['description', 'text'];

/** A hit with its words, as numbers. */
interface ReadHit {
  readonly hit: TextHit;
  readonly slug: Uint32Array;
  /** The words of each name, alias and number. */
  readonly names: readonly Uint32Array[];
  readonly texts: readonly Uint32Array[];
  /** The id, its slug and the names, each as one word. */
  readonly keys: readonly string[];
}

/** A hit with how well it holds each search word. */
interface WeighedHit extends ReadHit {
  readonly weights: readonly number[];
  readonly matched: number;
}

function readHit(hit: TextHit, known: KnownWords): ReadHit {
  const { id, texts } = hit;
  const written = [...texts.names, ...texts.aliases, ...texts.number];
  const slug = id.slice(id.indexOf(':') + 1);
  return {
    hit,
    slug: known.numbersOf(slug),
    names: written.map((name) => known.numbersOf(name)),
    texts: textFields.flatMap((field) => texts[field].map((text) => known.differentNumbersOf(text))),
    keys: [id, slug, ...written].map((text) => known.keyOf(text)),
  };
}

/** Gives the best fit among words. Each different word is measured once. */
type BestOf = (numbers: Uint32Array) => number;

function createFit({ fit }: AskedWord, known: KnownWords): BestOf {
  const fits = new Float64Array(known.size).fill(-1);
  return (numbers) => {
    let best = 0;
    for (const number of numbers) {
      let found = fits[number] ?? 0;
      if (found < 0) fits[number] = found = fit(known.wordAt(number));
      if (found > best) best = found;
      if (best === 1) break;
    }
    return best;
  };
}

function weighHit(hit: ReadHit, { key, words }: Asked, fits: readonly BestOf[]): WeighedHit {
  const weights = fits.map((bestOf) => {
    const inNames = Math.max(slugWeight * bestOf(hit.slug), ...hit.names.map(bestOf));
    // No text can weigh more.
    return inNames >= textWeight ? inNames : Math.max(inNames, textWeight * Math.max(0, ...hit.texts.map(bestOf)));
  });
  const matched = hit.keys.includes(key) ? words.length : weights.filter((weight) => weight > 0).length;
  return { ...hit, weights, matched };
}

function scoreHit({ hit, weights, matched, names, keys }: WeighedHit, asked: Asked, known: KnownWords): RankedHit {
  const { key, words } = asked;
  const namesInWords = names.map((numbers) => Array.from(numbers, (number) => known.wordAt(number)));
  const score =
    (wordsScore * sumOf(weights)) / words.length +
    coverageScore * Math.max(0, ...namesInWords.map((name) => coverageOf(name, words))) +
    Math.max(...keys.map((name) => keyScore(name, key))) +
    (typeScores.get(hit.type) ?? 0);
  return { hit, matched, score: Math.round(score * 1_000) / 1_000 };
}

function keyScore(name: string, key: string): number {
  if (name === key) return wholeNameScore;
  if (name.startsWith(key)) return (beginningScore * (1 + key.length / name.length)) / 2;
  return `_${name}_`.includes(`_${key}_`) ? insideScore : 0;
}

/** The share of the words of a name that were searched for. */
function coverageOf(name: readonly string[], words: readonly AskedWord[]): number {
  const weighing = name.filter((word) => !isWeightless(word));
  return sumOf(weighing.map((word) => Math.max(...words.map(({ fit }) => fit(word))))) / Math.max(1, weighing.length);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
