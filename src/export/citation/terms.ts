/** The languages that citations have words for. */
export type CitationLanguage = 'es' | 'en';

/** The words and marks of a reference in one language. */
export interface Terms {
  readonly language: CitationLanguage;
  /** The word before the whole that a work is part of. */
  readonly in: string;
  readonly noDate: string;
  readonly circa: string;
  readonly number: string;
  readonly editor: string;
  readonly editors: string;
  readonly editedBy: string;
  /** The words before the address at which Hoja describes a work. */
  readonly describedIn: string;
  readonly date: string;
  readonly quotes: readonly [string, string];
  /** The word "and", which can depend on the name that follows. */
  readonly and: (next: string) => string;
}

export const termsIn: Readonly<Record<CitationLanguage, Terms>> = {
  es: {
    language: 'es',
    in: 'En',
    noDate: 's. f.',
    circa: 'ca.',
    number: 'N.º',
    editor: 'Ed.',
    editors: 'Eds.',
    editedBy: 'Editado por',
    describedIn: 'Ficha en',
    date: 'Fecha',
    quotes: ['«', '»'],
    // "Y" becomes "e" before the sound of i.
    and: (next) => (/^h?[ií](?![aeo])/i.test(next) ? 'e' : 'y'),
  },
  en: {
    language: 'en',
    in: 'In',
    noDate: 'n.d.',
    circa: 'ca.',
    number: 'No.',
    editor: 'Ed.',
    editors: 'Eds.',
    editedBy: 'Edited by',
    describedIn: 'Described in',
    date: 'Date',
    quotes: ['“', '”'],
    and: () => 'and',
  },
};
