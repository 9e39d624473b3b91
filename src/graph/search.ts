import type { GraphEngine, RunOptions } from '../engine/graph-engine.ts';
import { keyOf, weighingWords } from '../engine/search-words.ts';
import { searchedFields, type SearchedField, type TextHit, type TextQuery } from '../engine/text-search.ts';
import { HojaError } from '../model/hoja-error.ts';
import { limits } from '../model/limits.ts';
import { entityTypeNames, type EntityTypeName } from '../ontology/entity-types.ts';
import { countWords, highlight } from './highlight.ts';
import { ownTurn } from '../engine/own-turn.ts';
import { rankHits, type Asked, type RankedHit } from './rank-hits.ts';
import { createAskedWord } from './search-match.ts';

export interface TextQuestion {
  /**
   * Words in any language, order and case. A blank text, or one longer than `maximumTextLength`, is refused with
   * BAD_TEXT.
   */
  readonly text: string;
  /** The wanted types; null for all types. */
  readonly types: readonly EntityTypeName[] | null;
  /** A day, `YYYY-MM-DD`: only entities that may hold on it. */
  readonly asOf?: string | null;
}

export interface FoundText {
  /** The hits, best first; at most `maximumHits`. */
  readonly hits: readonly FoundEntity[];
  /** The number of hits for each type, the largest first. */
  readonly facets: readonly TextFacet[];
  /** The number of hits; `maximumHits` means that many or more. */
  readonly totalCount: number;
}

export interface FoundEntity {
  readonly id: string;
  readonly type: EntityTypeName;
  /** The score, the same on both engines; 1,000 and more for a whole id, number, alias or name. */
  readonly score: number;
  /** The matching words, one excerpt for each field; none when only the id matches. Made when it is first read. */
  readonly highlights: readonly TextHighlight[];
}

export interface TextHighlight {
  readonly field: SearchedField;
  /** HTML: matching words between `<em>` and `</em>`, everything else escaped. */
  readonly text: string;
}

export interface TextFacet {
  readonly type: EntityTypeName;
  readonly count: number;
}

/** From strict to lenient. The next one is tried when there are no hits. */
const matches: readonly TextQuery['match'][] = ['ALL', 'SIMILAR', 'ANY'];

/**
 * Finds entities by the words of their names, aliases, numbers, ids, descriptions and texts. First all words must
 * match, whole or by their beginning. When no entity has them all, small typing errors are allowed; when there is still
 * none, the entities with the most words are found. Articles and the like do not count. Only the length of the text can
 * be an error.
 */
export async function findByText(
  engine: Pick<GraphEngine, 'searchText'>,
  { text, types, asOf = null }: TextQuestion,
  options: RunOptions = {},
): Promise<FoundText> {
  checkText(text);
  const words = weighingWords(text);
  if (words.length === 0) return foundOf([]);

  for (const match of matches) {
    const forgiveness = match === 'ALL' ? 'NONE' : 'SMALL_ERRORS';
    const asked: Asked = { key: keyOf(text), words: words.map((word) => createAskedWord(word, forgiveness)) };
    const candidates = await engine.searchText({ text, match, types, limit: limits.maximumHits }, options);
    await ownTurn();
    const ranked = rankHits(asOf === null ? candidates : candidates.filter((hit) => mayHold(hit, asOf)), asked);
    const matched = ranked[0]?.matched ?? 0;
    if (matched === words.length || (match === 'ANY' && matched > 0))
      return foundOf(ranked.map((hit) => foundEntity(hit, asked)));
  }
  return foundOf([]);
}

function checkText(text: string): void {
  const { length } = Array.from(text);
  if (text.trim() === '') throw new HojaError('BAD_TEXT', 'The text to search for is blank; give at least one word.');
  if (length > limits.maximumTextLength)
    throw new HojaError(
      'BAD_TEXT',
      `The text to search for has ${length} characters; at most ${limits.maximumTextLength} are allowed.`,
    );
}

/** The same condition as `renderMayHold` in Cypher. */
function mayHold({ mayFrom, mayTo, gaps }: TextHit, day: string): boolean {
  if ((mayFrom !== null && mayFrom > day) || (mayTo !== null && mayTo <= day)) return false;
  return !gaps.some((gap) => gap.slice(0, 10) <= day && gap.slice(11) > day);
}

function foundOf(hits: readonly FoundEntity[]): FoundText {
  const counts = entityTypeNames.map((type) => ({ type, count: hits.filter((hit) => hit.type === type).length }));
  const facets = counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return { hits, facets, totalCount: hits.length };
}

function foundEntity({ hit, score }: RankedHit, { words }: Asked): FoundEntity {
  return {
    id: hit.id,
    type: hit.type as EntityTypeName,
    score,
    get highlights() {
      return searchedFields.flatMap((field) => highlightOf(field, hit.texts[field], words));
    },
  };
}

/** Of the texts of a field (in several languages, or several aliases), the first one with the most matching words. */
function highlightOf(field: SearchedField, texts: readonly string[], words: Asked['words']): readonly TextHighlight[] {
  const counts = texts.map((text) => countWords(text, words));
  const best = texts[counts.indexOf(Math.max(...counts))];
  const text = best === undefined ? undefined : highlight(best, words);
  return text === undefined ? [] : [{ field, text }];
}
