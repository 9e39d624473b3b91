import { dateInWords } from '../../../../src/model/date-words.ts';
import { language } from '../../state/view-state.ts';

type Edtf = { readonly text: string } | null;

/** An EDTF date or interval in words, in the language of the page: "since 9 April 1991". Empty for null. */
export function dateText(edtf: Edtf | string | undefined): string {
  if (edtf == null) return '';
  return dateInWords(typeof edtf === 'string' ? edtf : edtf.text, language.value);
}

/** The day of the act, else the interval in which the relationship holds; empty when neither is recorded. */
export function periodText({
  on,
  since,
  until,
}: {
  readonly on: Edtf;
  readonly since: Edtf;
  readonly until: Edtf;
}): string {
  if (on !== null) return dateText(on);
  if (since === null && until === null) return '';
  return dateText(`${since?.text ?? '..'}/${until?.text ?? '..'}`);
}
