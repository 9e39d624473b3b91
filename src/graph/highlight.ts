import { tokensOf } from '../engine/search-words.ts';
import type { AskedWord } from './search-match.ts';

/** The longest excerpt, in characters: two lines. */
const excerptLength = 160;
/** The number of characters before the first matching word of an excerpt. */
const leadLength = 40;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The text, or an excerpt of it with the most matching words, as HTML: matching words between `<em>` and `</em>`,
 * everything else escaped, `…` where the text is cut. Undefined when no word matches.
 */
export function highlight(text: string, words: readonly AskedWord[]): string | undefined {
  const tokens = tokensOf(text);
  const found = tokens.filter(({ word }) => words.some(({ fit }) => fit(word) > 0));
  if (found.length === 0) return undefined;
  const excerpt = text.length <= excerptLength ? { start: 0, end: text.length } : excerptOf(text, tokens, found);
  const inside = found.filter(({ start, end }) => start >= excerpt.start && end <= excerpt.end);
  return `${excerpt.start > 0 ? '…' : ''}${markUp(text, excerpt, inside)}${excerpt.end < text.length ? '…' : ''}`;
}

/** Counts how many of the words a text holds. */
export function countWords(text: string, words: readonly AskedWord[]): number {
  const tokens = tokensOf(text);
  return words.filter(({ fit }) => tokens.some(({ word }) => fit(word) > 0)).length;
}

/**
 * Chooses among the excerpts that begin a little before a matching word: the first one with the most matching words.
 * Words are never cut.
 */
function excerptOf(text: string, tokens: readonly Span[], found: readonly Span[]): Span {
  const windows = found.map((first) => windowAround(text, tokens, first));
  const counts = windows.map(({ start, end }) => found.filter((span) => span.start >= start && span.end <= end).length);
  return windows[counts.indexOf(Math.max(...counts))] ?? { start: 0, end: text.length };
}

function windowAround(text: string, tokens: readonly Span[], first: Span): Span {
  const start = tokens.find((token) => token.start >= first.start - leadLength)?.start ?? first.start;
  const from = start === tokens[0]?.start ? 0 : start;
  const last = tokens.findLast(({ end }) => end <= from + excerptLength);
  // A word longer than an excerpt is an excerpt of its own.
  const until = last === undefined || last.end < first.end ? first.end : last.end;
  return {
    start: from,
    end: until === tokens.at(-1)?.end && text.length - from <= excerptLength ? text.length : until,
  };
}

function markUp(text: string, excerpt: Span, found: readonly Span[]): string {
  const parts: string[] = [];
  let written = excerpt.start;
  for (const { start, end } of found) {
    parts.push(escapeHtml(text.slice(written, start)), '<em>', escapeHtml(text.slice(start, end)), '</em>');
    written = end;
  }
  return [...parts, escapeHtml(text.slice(written, excerpt.end))].join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
