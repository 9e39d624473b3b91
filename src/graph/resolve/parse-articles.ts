import { compareArticles, type ArticleNumber, type ArticleSpan } from '../../model/article-number.ts';
import { parsePartsAfter, type PartLevel } from './parse-parts.ts';

export interface ParsedArticles {
  readonly spans: readonly ArticleSpan[];
  /** The paragraph of the last article, `2` or `last`; null when none is cited. */
  readonly paragraph: string | null;
  /** The text after the last number; it may name the law. */
  readonly rest: string;
}

/**
 * Reads the numbers at the start of cleaned text: "296-A, 297 y 298 del cp", "296 a 299", "3.1.a.ii de la …".
 * Null when it starts with no number, or when a list or range does not go on as one.
 */
export function parseArticles(text: string): ParsedArticles | null {
  const spans: ArticleSpan[] = [];
  let paragraph: string | null = null;
  let rest = text;
  for (;;) {
    const read = readSpans(rest, spans.at(-1)?.last);
    if (read === null) return spans.length === 0 ? null : { spans, paragraph, rest };
    spans.push(...read.spans);
    paragraph ??= read.paragraph;
    const after = read.rest.replace(andFollowing, '');
    const separator = listSeparator.exec(after);
    if (separator === null) return { spans, paragraph, rest: after };
    rest = after.slice(separator[0].length);
  }
}

const article =
  /^(?<number>\d{1,4})(?: ?°|\.?o\b)?(?:(?: ?- ?|°-)(?<suffix>[a-z]|bis)\b|(?<attached>[a-z])\b| (?<apart>[a-df-np-xz]|bis)\b(?!\.| ?\d|'))?/;
/** Matches "B" after "296-A": the same article with another suffix. */
const suffixAlone = /^(?<suffix>[a-z])\b(?![.'])/;
const rangeWord =
  /^(?: (?:a|al|to|hasta|through) | ?- ?)(?:el |los )?(?:art(?:s|iculos?|icles?)?\.? ?)?(?=\d|[a-z]\b(?!\.))/;
/** Matches "y ss." after an article. */
const andFollowing = /^,? (?:(?:y|and) (?:ss|sgts?|sgtes|sigs?|siguientes|following)\b\.?|et seq\.?)/;
const listSeparator =
  /^ ?(?:, ?(?:y |e |and |o |or )?|; ?| ?\/ ?(?=\d)| (?:y|e|and|&|o|u|or) )(?:(?:el |los )?art(?:s|iculos?|icles?)?\.? ?)?(?=\d|[a-z](?:,| y | and | del? | cp|$))/;

interface ReadSpans {
  readonly spans: readonly ArticleSpan[];
  readonly paragraph: string | null;
  readonly rest: string;
}

function readSpans(text: string, before: ArticleNumber | undefined): ReadSpans | null {
  const start = readNumber(text, before);
  if (start === null) return null;
  const range = rangeWord.exec(start.rest);
  const end = range === null ? null : readNumber(start.rest.slice(range[0].length), start.number);
  if (end === null) {
    const { levels, paragraph, rest } = parsePartsAfter(start.rest);
    return { spans: partsOf(start.number, levels), paragraph, rest };
  }
  const [first, last] =
    compareArticles(start.number, end.number) <= 0 ? [start.number, end.number] : [end.number, start.number];
  return { spans: [{ first, last, part: [] }], paragraph: null, rest: end.rest };
}

function readNumber(
  text: string,
  before: ArticleNumber | undefined,
): { readonly number: ArticleNumber; readonly rest: string } | null {
  const match = article.exec(text);
  if (match !== null) {
    const { number, suffix, attached, apart } = match.groups ?? {};
    return {
      number: { article: Number(number), suffix: (suffix ?? attached ?? apart ?? '').toUpperCase() },
      rest: text.slice(match[0].length),
    };
  }
  const alone = suffixAlone.exec(text)?.groups?.suffix;
  if (alone === undefined || before === undefined || before.suffix === '') return null;
  return { number: { article: before.article, suffix: alone.toUpperCase() }, rest: text.slice(alone.length) };
}

/** The most parts of one article that are told apart. */
const mostParts = 20;

/** The parts of one article, for levels from the outer one to the inner one: one span for each name. */
export function partsOf(article: ArticleNumber, levels: readonly PartLevel[]): readonly ArticleSpan[] {
  const parts = levels.reduce<readonly (readonly string[])[]>(
    (outer, { names }) => outer.flatMap((part) => names.map((name) => [...part, name])).slice(0, mostParts),
    [[]],
  );
  return parts.map((part) => ({ first: article, last: article, part }));
}
