import { compareArticles, type ArticleNumber, type ArticleSpan } from '../../model/article-number.ts';

export interface ParsedArticles {
  readonly spans: readonly ArticleSpan[];
  /** The text after the last number; it may name the law. */
  readonly rest: string;
}

/**
 * Reads the numbers at the start of cleaned text: "296-A, 297 y 298 del cp", "296 a 299", "3.1.a.ii de la …".
 * Null when it starts with no number, or when a list or range does not go on as one.
 */
export function parseArticles(text: string): ParsedArticles | null {
  const spans: ArticleSpan[] = [];
  let rest = text;
  for (;;) {
    const read = readSpan(rest, spans.at(-1)?.last);
    if (read === null) return spans.length === 0 ? null : { spans, rest };
    spans.push(read.span);
    const separator = listSeparator.exec(read.rest);
    if (separator === null) return { spans, rest: read.rest };
    rest = read.rest.slice(separator[0].length);
  }
}

const article =
  /^(?<number>\d{1,4})(?:°|\.?o\b)?(?:(?: ?- ?|°-)(?<suffix>[a-z]|bis)\b|(?<attached>[a-z])\b| (?<apart>[a-df-np-xz]|bis)\b(?!\.| ?\d|'))?/;
/** Matches "B" after "296-A": the same article with another suffix. */
const suffixAlone = /^(?<suffix>[a-z])\b(?![.'])/;
const partNames =
  'inc(?:iso)?|num(?:eral)?|lit(?:eral)?|ap(?:artado)?|item|subsection|paragraph|para|subparagraph|section';
const ordinals = 'primer|segundo|tercer|cuarto|quinto|sexto|septimo|octavo|ultimo|first|second|third|fourth|fifth|last';
const part = new RegExp(
  `^(?:\\((?<bracketed>[a-z0-9]{1,4})\\)|\\.(?<dotted>\\d{1,3}|[a-z]{1,4})\\b|,? (?:${partNames})s?\\.? ?'?(?<named>\\d{1,3}|[a-z]{1,3}\\b)[)'.°]?|,? (?:${ordinals})o? (?:parrafo|paragraph),?)`,
);
const rangeWord =
  /^(?: (?:a|al|to|hasta|through) | ?- ?)(?:el |los )?(?:art(?:s|iculos?|icles?)?\.? ?)?(?=\d|[a-z]\b(?!\.))/;
const listSeparator =
  /^ ?(?:, ?(?:y |e |and |o |or )?|; ?| (?:y|e|and|&|o|u|or) )(?:(?:el |los )?art(?:s|iculos?|icles?)?\.? ?)?(?=\d|[a-z](?:,| y | and | del? | cp|$))/;

function readSpan(
  text: string,
  before: ArticleNumber | undefined,
): { readonly span: ArticleSpan; readonly rest: string } | null {
  const start = readNumber(text, before);
  if (start === null) return null;
  const range = rangeWord.exec(start.rest);
  const end = range === null ? null : readNumber(start.rest.slice(range[0].length), start.number);
  if (end === null) return spanWithParts(start.number, start.rest);
  const [first, last] =
    compareArticles(start.number, end.number) <= 0 ? [start.number, end.number] : [end.number, start.number];
  return { span: { first, last, part: [] }, rest: end.rest };
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

function spanWithParts(number: ArticleNumber, text: string): { readonly span: ArticleSpan; readonly rest: string } {
  const names: string[] = [];
  let rest = text;
  for (let match = part.exec(rest); match !== null; match = part.exec(rest)) {
    const { bracketed, dotted, named } = match.groups ?? {};
    const name = bracketed ?? dotted ?? named;
    if (name !== undefined) names.push(name);
    rest = rest.slice(match[0].length);
  }
  return { span: { first: number, last: number, part: names }, rest };
}
