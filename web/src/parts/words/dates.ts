import { dateInWords } from '../../../../src/model/date-words.ts';
import { language } from '../../state/view-state.ts';

/** An EDTF date or interval in words, in the language of the page: "since 9 April 1991". Empty for null. */
export function dateText(edtf: { readonly text: string } | string | null | undefined): string {
  if (edtf == null) return '';
  return dateInWords(typeof edtf === 'string' ? edtf : edtf.text, language.value);
}
