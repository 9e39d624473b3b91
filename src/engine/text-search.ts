import type { RowValue } from './statement.ts';

/** A search for words. Any sign but letters and digits only separates words, so no text is a syntax error. */
export interface TextQuery {
  readonly text: string;
  /**
   * ALL: every word matches, or is the beginning of a word. SIMILAR: like ALL, but with small typing errors. ANY: at
   * least one word matches, as in SIMILAR. In all three, the whole text may also match a name, number or id.
   */
  readonly match: 'ALL' | 'SIMILAR' | 'ANY';
  /** Names of entity types; null for all types. */
  readonly types: readonly string[] | null;
  readonly limit: number;
}

/** An entity that a search may mean, with the texts that it was found by. */
export interface TextHit {
  readonly id: string;
  readonly type: string;
  /** The engine's own score. Scores are comparable only within one answer of one engine. */
  readonly score: number;
  readonly texts: SearchedTexts;
  /** The entity may hold from `mayFrom` to before `mayTo`; null for an open end. */
  readonly mayFrom: string | null;
  readonly mayTo: string | null;
  /** Stretches between in which it certainly does not hold, as `first day/first day after it`. */
  readonly gaps: readonly string[];
}

/** The texts by field of the API, in each language that the entity has. */
export type SearchedTexts = Readonly<Record<SearchedField, readonly string[]>>;

export type SearchedField = 'names' | 'aliases' | 'number' | 'description' | 'text';

/** The columns of a node that hold each searched field. */
export const searchedColumns = {
  names: ['name_es', 'name_en', 'name_qu'],
  aliases: ['aliases'],
  number: ['number'],
  description: ['description_es', 'description_en', 'description_qu'],
  text: ['text_es', 'text_en', 'text_qu', 'quoteText'],
} as const satisfies Readonly<Record<SearchedField, readonly string[]>>;

export const searchedFields = Object.keys(searchedColumns) as readonly SearchedField[];

/** The columns of a node `n`, in the order in which `readTextHit` takes them after the score. */
export const textHitColumns = [
  ...['id', 'type', 'mayFrom', 'mayTo', 'gaps'].map(column),
  ...searchedFields.map(
    (field) => `[${searchedColumns[field].map((name) => `n.\`${name}\``).join(', ')}] AS \`${field}\``,
  ),
].join(', ');

/** Reads the columns of `textHitColumns`. */
export function readTextHit(score: number, [id, type, mayFrom, mayTo, gaps, ...fields]: readonly RowValue[]): TextHit {
  const texts = Object.fromEntries(searchedFields.map((field, index) => [field, textsIn(fields[index] ?? null)]));
  return {
    id: id as string,
    type: type as string,
    score,
    texts: texts as Record<SearchedField, readonly string[]>,
    mayFrom: mayFrom as string | null,
    mayTo: mayTo as string | null,
    gaps: (gaps ?? []) as readonly string[],
  };
}

function column(name: string): string {
  return `n.\`${name}\` AS \`${name}\``;
}

function textsIn(value: RowValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly RowValue[]).flatMap(textsIn) : [];
}
