import { language, type Language } from '../state/view-state.ts';

/** The words of the page in both languages. Each view has its own file of words. */
export type Texts<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** The words in the language of the page. A component that reads them is drawn again when the language changes. */
export function textsIn<Key extends string>(texts: Texts<Key>): Readonly<Record<Key, string>> {
  return texts[language.value];
}

/** A text of the graph in the language of the page, else in the other language. */
export function textOf(text: { readonly es?: string | null; readonly en?: string | null } | null | undefined): string {
  if (text == null) return '';
  const { es, en } = text;
  return (language.value === 'es' ? (es ?? en) : (en ?? es)) ?? '';
}
