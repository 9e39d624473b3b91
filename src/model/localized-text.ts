/** The languages of names and texts, in the order in which they are shown. */
export const languages = ['es', 'en', 'qu'] as const;
export type Language = (typeof languages)[number];

/** A text in one or more languages. A language without a text of its own is missing. */
export type LocalizedText = Readonly<Partial<Record<Language, string>>>;

/** One of Hoja's own texts, always in both languages of the interface. */
export interface LocalizedLabel {
  readonly es: string;
  readonly en: string;
}

export interface LanguageText {
  readonly value: string;
  readonly language: Language;
}

/** The text in the first wanted language that has one, else in any language; undefined when there is no text. */
export function textIn(text: LocalizedText, wanted: readonly Language[]): LanguageText | undefined {
  for (const language of [...wanted, ...languages]) {
    const value = text[language];
    if (value !== undefined) return { value, language };
  }
  return undefined;
}
