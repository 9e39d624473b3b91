import type { LocalizedLabel } from '../../model/localized-text.ts';

/** A term of Hoja's own vocabulary; names are written with prefixes. */
export interface VocabularyEntry {
  readonly name: string;
  readonly types: readonly string[];
  readonly labels: readonly LocalizedLabel[];
  readonly comments: readonly LocalizedLabel[];
  /** What else is said of it: properties and the terms that they lead to. */
  readonly links: readonly (readonly [property: string, name: string])[];
  /** The code that the API and the dataset have for it, where it is a value of an enum. */
  readonly notation?: string;
}
