/** An item of CSL-JSON (Citation Style Language 1.0.2), with the variables that Hoja fills. */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  /** The title in the language of the work, when that is not the language of the citation. */
  readonly 'original-title'?: string;
  readonly genre: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly contributor?: readonly CslName[];
  /** The issuer of a law or a court decision. */
  readonly authority?: string;
  /** Several publishers are separated by `publisherDelimiter`. */
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly issue?: string;
  readonly number?: string;
  readonly section?: string;
  readonly version?: string;
  readonly language?: string;
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly URL?: string;
  readonly note?: string;
}

export type CslType =
  | 'article'
  | 'article-journal'
  | 'book'
  | 'chapter'
  | 'document'
  | 'entry'
  | 'legal_case'
  | 'legislation'
  | 'manuscript'
  | 'pamphlet'
  | 'report'
  | 'speech'
  | 'thesis'
  | 'treaty'
  | 'webpage';

export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** One date, or the two ends of a range. */
export interface CslDate {
  readonly 'date-parts': readonly [DateParts] | readonly [DateParts, DateParts];
  /** True for an approximate date. */
  readonly circa?: true;
}

/** The year, then the month and day where they are known. */
export type DateParts = readonly number[];

export const publisherDelimiter = '; ';
