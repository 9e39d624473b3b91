import type { LocalizedLabel } from '../model/localized-text.ts';
import type { EnumName } from './enums.ts';

/**
 * What a field holds. `Edtf` is a date or interval; plurals are lists; `Source` and `Sources` hold ids of sources;
 * `Penalties`, `Figures` and `LocalizedTexts` are lists of objects that nothing filters on.
 */
export type FieldType =
  | 'String'
  | 'Strings'
  | 'Url'
  | 'Float'
  | 'LocalizedText'
  | 'LocalizedTexts'
  | 'Edtf'
  | 'Amount'
  | 'Money'
  | 'Quote'
  | 'Penalties'
  | 'Figures'
  | 'Source'
  | 'Sources'
  | { readonly enum: EnumName };

export interface Field {
  readonly type: FieldType;
  readonly required: boolean;
  readonly label: LocalizedLabel;
  readonly description: LocalizedLabel;
  /**
   * Terms of standard vocabularies that mean the same or nearly, written with the prefixes of `namespaces`; of a date,
   * where it is not an interval.
   */
  readonly iris?: readonly string[];
  /** Terms for the first and for the last day, month or year of a date that can be an interval. */
  readonly startIris?: readonly string[];
  readonly endIris?: readonly string[];
  /** The IRI that the value names the same thing by, as in `https://doi.org/{value}`. */
  readonly sameAs?: string;
}

export type Fields = Readonly<Record<string, Field>>;
