import type { LocalizedText } from '../../model/localized-text.ts';
import type { EntityTypeName } from '../../ontology/entity-types.ts';

/** What a citation of an entity is made of; null where nothing is recorded. */
export interface CitedEntity {
  readonly id: string;
  /** Its permanent address in Hoja. */
  readonly iri: string;
  /** Id of the release that says so; null when the graph holds none. */
  readonly release: string | null;
  readonly type: EntityTypeName;
  /** Code of its subtype, of the enum that the ontology names for it. */
  readonly kind: string | null;
  readonly names: LocalizedText;
  /** EDTF: when it was made, published, said or observed. */
  readonly date: string | null;
  readonly makers: readonly CitedMaker[];
  /** What it is a part of: the law of an article, the book of a chapter. */
  readonly container: LocalizedText | null;
  readonly number: string | null;
  readonly series: string | null;
  readonly isbn: string | null;
  readonly doi: string | null;
  /** Where the thing itself can be read. */
  readonly url: string | null;
  /** The language it is in (BCP 47). */
  readonly language: string | null;
}

/** Who made it, and as what. */
export interface CitedMaker {
  readonly part: MakerPart;
  readonly names: LocalizedText;
  readonly isPerson: boolean;
}

export type MakerPart = 'author' | 'editor' | 'contributor' | 'publisher' | 'copublisher' | 'authority';
