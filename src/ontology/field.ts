import type { LocalizedLabel } from '../model/localized-text.ts';
import type { EnumName } from './enums.ts';

/**
 * The type of a field's value. `Edtf` is a date or interval; plurals are lists; `Source` and `Sources` hold ids of
 * sources; `Penalties`, `Figures` and `LocalizedTexts` are lists of objects that no filter can use.
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
  /** True when the value is computed as a release is loaded. The seed does not hold such a field. */
  readonly isDerived?: true;
  /**
   * Standard terms with the same or nearly the same meaning, with the prefixes of `namespaces`. For a date, terms for a
   * date that is no interval.
   */
  readonly iris?: readonly string[];
  /** Terms for the first and for the last day, month or year of a date that can be an interval. */
  readonly startIris?: readonly string[];
  readonly endIris?: readonly string[];
  /** The IRI that names the same thing, made from the value: `https://doi.org/{value}`. */
  readonly sameAs?: string;
}

export type Fields = Readonly<Record<string, Field>>;
