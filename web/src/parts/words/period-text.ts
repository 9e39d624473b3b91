import { dateText } from './dates.ts';

type Edtf = { readonly text: string } | null;

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
