import type { GraphQLField } from 'graphql';
import { languages } from '../model/localized-text.ts';

/**
 * What a field's value is, where that is columns as they are: its answer can be written without its resolver, which
 * says the same.
 */
export type StoredValue =
  /** One column; null when it is. */
  | { readonly kind: 'leaf'; readonly column: string; readonly holds: 'text' | 'number' }
  /** An object of texts, by the names of its fields; null unless one of the columns `thereWith` has a value. */
  | {
      readonly kind: 'parts';
      readonly columns: Readonly<Record<string, string>>;
      readonly thereWith: readonly string[];
    };

interface Options {
  readonly extensions: Readonly<Record<string, unknown>>;
}

const extension = 'hojaStored';

/** Adds to the options of a field what its value is. */
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
