import type { RowValue } from './statement.ts';

/** A search for words. What is no letter and no digit only parts words: no text is a syntax error. */
export interface TextQuery {
  readonly text: string;
  /**
   * ALL: each word, or one that begins with it. SIMILAR: or one with small typing errors. ANY: at least one word, as
   * SIMILAR. Always: the text as a whole name, number or id.
   */
  readonly match: 'ALL' | 'SIMILAR' | 'ANY';
  /** Names of entity types; null for every type. */
  readonly types: readonly string[] | null;
  readonly limit: number;
}

/** An entity that a search may mean, with the texts it was found by. */
export interface TextHit {
  readonly id: string;
  readonly type: string;
  /** How well the engine thinks it fits; comparable within one answer of one engine only. */
  readonly score: number;
  readonly texts: SearchedTexts;
  /** The days between which it may hold, the second excluded; null is open. */
  readonly mayFrom: string | null;
  readonly mayTo: string | null;
}

/** By field of the API: its texts as they are stored, in each language that there is. */
export type SearchedTexts = Readonly<Record<SearchedField, readonly string[]>>;

export type SearchedField = 'names' | 'aliases' | 'number' | 'description' | 'text';

/** Of each searched field the columns of a node that hold it. */
export const searchedColumns = {
  names: ['name_es', 'name_en', 'name_qu'],
  aliases: ['aliases'],
  number: ['number'],
  description: ['description_es', 'description_en', 'description_qu'],
  text: ['text_es', 'text_en', 'text_qu', 'quoteText'],
} as const satisfies Readonly<Record<SearchedField, readonly string[]>>;

export const searchedFields = Object.keys(searchedColumns) as readonly SearchedField[];

/** The columns of a node `n`, in the order that `readTextHit` takes them after the score. */
export const textHitColumns = [
  ...['id', 'type', 'mayFrom', 'mayTo'].map(column),
  ...searchedFields.map(
    (field) => `[${searchedColumns[field].map((name) => `n.\`${name}\``).join(', ')}] AS \`${field}\``,
  ),
].join(', ');

/** Reads the columns of `textHitColumns`. */
export function readTextHit(score: number, [id, type, mayFrom, mayTo, ...fields]: readonly RowValue[]): TextHit {
  const texts = Object.fromEntries(searchedFields.map((field, index) => [field, textsIn(fields[index] ?? null)]));
  return {
    id: id as string,
    type: type as string,
    score,
    texts: texts as Record<SearchedField, readonly string[]>,
    mayFrom: mayFrom as string | null,
    mayTo: mayTo as string | null,
  };
}

function column(name: string): string {
  return `n.\`${name}\` AS \`${name}\``;
}

function textsIn(value: RowValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly RowValue[]).flatMap(textsIn) : [];
}
