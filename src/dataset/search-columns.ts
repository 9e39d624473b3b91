import { keyOf, wordsOf } from '../engine/search-words.ts';
import type { StoredProperties } from './graph-rows.ts';
import type { JsonValue, ReleaseEntity } from './release.ts';

/**
 * The columns that the engines search, as folded words: `searchKeys` holds the id, number, names and aliases, each as
 * one word; `searchNames` the words of those; `searchTexts` the words of the description, the text and the quote.
 */
export function searchColumns(entity: ReleaseEntity): StoredProperties {
  const slug = entity.id.slice(entity.id.indexOf(':') + 1);
  const names = [...textsOf(entity.names), ...textsOf(entity.aliases), ...textsOf(entity.number)];
  const texts = [...textsOf(entity.description), ...textsOf(entity.text), ...quoteOf(entity.quote)];
  return {
    searchKeys: distinct([entity.id, slug, ...names].map((name) => keyOf(name).slice(0, keyLength))),
    searchNames: [slug, ...names].flatMap(wordsOf).join(' '),
    searchTexts: texts.flatMap(wordsOf).join(' '),
  };
}

/** Longer than any search may be, shorter than what Lucene cuts into two words. */
const keyLength = 200;

/** The texts of a value: of a text itself, of a list, or of each language. */
function textsOf(value: JsonValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function quoteOf(value: JsonValue | undefined): readonly string[] {
  return textsOf((value as { readonly text?: string } | null | undefined)?.text);
}

function distinct(keys: readonly string[]): string {
  return [...new Set(keys)].filter((key) => key !== '').join(' ');
}
