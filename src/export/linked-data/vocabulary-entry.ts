import type { LocalizedLabel } from '../../model/localized-text.ts';

/** A term of Hoja's own vocabulary. Names have prefixes. */
export interface VocabularyEntry {
  readonly name: string;
  readonly types: readonly string[];
  readonly labels: readonly LocalizedLabel[];
  readonly comments: readonly LocalizedLabel[];
  /** Further statements about it: properties and the terms that they lead to. */
  readonly links: readonly (readonly [property: string, name: string])[];
  /** The code of an enum value in the API and the dataset. */
  readonly notation?: string;
}
