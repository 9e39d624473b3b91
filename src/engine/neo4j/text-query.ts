import { allowedEdits, isPrefix, keyOf, weighingWords, wordsOf } from '../search-words.ts';
import type { TextQuery } from '../text-search.ts';

/**
 * Renders the query in the language of Lucene; undefined when nothing can match. A whole name outweighs any number of
 * words. Only folded letters, digits and our own signs get into it, so no text acts as an operator.
 */
export function renderTextQuery({ text, match, types }: TextQuery): string | undefined {
  const words = weighingWords(text);
  const wanted = types?.map((type) => wordsOf(type).join('')).filter((type) => type !== '');
  if (words.length === 0 || wanted?.length === 0) return undefined;
  const required = words.filter((word) => !unindexed.has(word));
  const clauses = words.map(
    (word) => `${match !== 'ANY' && required.includes(word) ? '+' : ''}${wordClause(word, match)}`,
  );
  return `+((${clauses.join(' ')}) searchKeys:${keyOf(text)}^100)${wanted === undefined ? '' : ` +${typeClause(wanted)}`}`;
}

function wordClause(word: string, match: TextQuery['match']): string {
  const edits = match === 'ALL' ? 0 : allowedEdits(word);
  const terms = [
    ...inBoth(word, 8),
    ...(isPrefix(word) ? inBoth(`${word}*`, 4) : []),
    ...(edits === 0 ? [] : inBoth(`${word}~${edits}`, 2)),
  ];
  return `(${terms.join(' ')})`;
}

function inBoth(term: string, weight: number): readonly string[] {
  return [`searchNames:${term}^${weight}`, `searchTexts:${term}`];
}

/** The type decides which entities may match. It adds nothing to their score. */
function typeClause(types: readonly string[]): string {
  return `(${types.map((type) => `type:${type}`).join(' ')})^0`;
}

/**
 * The stop words of Lucene's EnglishAnalyzer. The analyzer of the index leaves them out, so a query must not ask for
 * them.
 */
const unindexed: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'are',
  'as',
  'at',
  'be',
  'but',
  'by',
  'for',
  'if',
  'in',
  'into',
  'is',
  'it',
  'no',
  'not',
  'of',
  'on',
  'or',
  'such',
  'that',
  'the',
  'their',
  'then',
  'there',
  'these',
  'they',
  'this',
  'to',
  'was',
  'will',
  'with',
]);
