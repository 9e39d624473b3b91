import { isWeightless, keyOf, wordsOf } from '../engine/search-words.ts';
import type { SearchedField, TextHit } from '../engine/text-search.ts';
import type { EntityTypeName } from '../ontology/entity-types.ts';
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
  const ranked = hits.map((hit) => rankHit(hit, asked)).filter(({ matched }) => matched > 0);
  const most = Math.max(...ranked.map(({ matched }) => matched));
  return ranked
    .filter(({ matched }) => matched === most)
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

function rankHit(hit: TextHit, { key, words }: Asked): RankedHit {
  const slug = hit.id.slice(hit.id.indexOf(':') + 1);
  const names = [...hit.texts.names, ...hit.texts.aliases, ...hit.texts.number].map(wordsOf);
  const slugWords = wordsOf(slug);
  const inNames = words.map(({ fit }) => Math.max(bestOf(names.flat(), fit), slugWeight * bestOf(slugWords, fit)));
  const weights = inNames.every((weight) => weight === 1) ? inNames : withTexts(inNames, hit, words);
  const keys = [keyOf(hit.id), slugWords.join('_'), ...names.map((name) => name.join('_'))];
  const matched = keys.includes(key) ? words.length : weights.filter((weight) => weight > 0).length;
  const score =
    (wordsScore * sumOf(weights)) / words.length +
    coverageScore * Math.max(0, ...names.map((name) => coverageOf(name, words))) +
    Math.max(...keys.map((name) => keyScore(name, key))) +
    (typeScores.get(hit.type) ?? 0);
  return { hit, matched, score: Math.round(score * 1_000) / 1_000 };
}

/** The scores of the words when the description and the text are read, too. */
function withTexts(inNames: readonly number[], { texts }: TextHit, words: readonly AskedWord[]): readonly number[] {
  const read = textFields.flatMap((field) => texts[field]).flatMap(wordsOf);
  return words.map(({ fit }, index) => Math.max(inNames[index] ?? 0, textWeight * bestOf(read, fit)));
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

function bestOf(words: readonly string[], fit: (word: string) => number): number {
  return words.reduce((best, word) => Math.max(best, fit(word)), 0);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
