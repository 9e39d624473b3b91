import { dateInWords } from '../../../src/model/date-words.ts';
import { language } from '../state/view-state.ts';

/** A date or interval in EDTF as people read it, in the language of the page: "since 9 April 1991". Empty for null. */
export function dateText(edtf: { readonly text: string } | string | null | undefined): string {
  if (edtf == null) return '';
  return dateInWords(typeof edtf === 'string' ? edtf : edtf.text, language.value);
}
