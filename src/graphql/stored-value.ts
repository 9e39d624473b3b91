import type { GraphQLField } from 'graphql';
import { languages } from '../model/localized-text.ts';

/**
 * The columns that are the value of a field as they are. The field can be written without its resolver, which gives
 * the same value.
 */
export type StoredValue =
  /** One column; the value is null when the column is. */
  | { readonly kind: 'leaf'; readonly column: string; readonly holds: 'text' | 'number' }
  /** An object of texts: a column for each of its fields. Null when all columns of `thereWith` are null. */
  | {
      readonly kind: 'parts';
      readonly columns: Readonly<Record<string, string>>;
      readonly thereWith: readonly string[];
    };

interface Options {
  readonly extensions: Readonly<Record<string, unknown>>;
}

const extension = 'hojaStored';

/** Adds the columns of a field to its options. */
export function storedAs(value: StoredValue, { extensions }: Options): Options {
  return { extensions: { ...extensions, [extension]: value } };
}

export function storedValueOf(field: GraphQLField<unknown, unknown>): StoredValue | undefined {
  return field.extensions[extension] as StoredValue | undefined;
}

export function storedLeaf(column: string, holds: 'text' | 'number' = 'text'): StoredValue {
  return { kind: 'leaf', column, holds };
}

export function storedLocalizedText(name: string): StoredValue {
  const columns = Object.fromEntries(languages.map((language) => [language, `${name}_${language}`]));
  return { kind: 'parts', columns, thereWith: Object.values(columns) };
}

export function storedEdtf(name: string): StoredValue {
  return {
    kind: 'parts',
    columns: { text: name, earliest: `${name}Earliest`, latest: `${name}Latest` },
    thereWith: [name],
  };
}
