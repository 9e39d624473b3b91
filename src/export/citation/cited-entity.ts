import type { LocalizedText } from '../../model/localized-text.ts';
import type { EntityTypeName } from '../../ontology/entity-types.ts';

/** The content of a citation of an entity; null where nothing is recorded. */
export interface CitedEntity {
  readonly id: string;
  /** The permanent address of the entity in Hoja. */
  readonly iri: string;
  /** The id of the release; null when the graph holds none. */
  readonly release: string | null;
  readonly type: EntityTypeName;
  /** The code of its subtype, from the enum that the ontology names for its type. */
  readonly kind: string | null;
  readonly names: LocalizedText;
  /** The date in EDTF on which it was made, published, said or observed. */
  readonly date: string | null;
  readonly makers: readonly CitedMaker[];
  /** The whole that it belongs to: the law of an article, the book of a chapter. */
  readonly container: LocalizedText | null;
  readonly number: string | null;
  readonly series: string | null;
  readonly isbn: string | null;
  readonly doi: string | null;
  /** The address at which the work itself can be read. */
  readonly url: string | null;
  /** The language of the work (BCP 47). */
  readonly language: string | null;
}

/** A maker of the work, and the part that the maker took. */
export interface CitedMaker {
  readonly part: MakerPart;
  readonly names: LocalizedText;
  readonly isPerson: boolean;
}

export type MakerPart = 'author' | 'editor' | 'contributor' | 'publisher' | 'copublisher' | 'authority';
