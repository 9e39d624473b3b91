import { parseEdtf } from '../../model/edtf-date.ts';
import type { CslDate, DateParts } from './csl-item.ts';

/**
 * A date in EDTF as a CSL date. An approximate or doubtful date, a decade, and an interval with an open end are
 * `circa`; an open interval keeps only its known end. Undefined for a text that is not EDTF.
 */
export function cslDateOf(text: string): CslDate | undefined {
  if (parseEdtf(text) === undefined) return undefined;
  const bounds = text.split('/').filter((bound) => bound !== '' && bound !== '..');
  const isAbout = /[?~%]|\b\d+X/.test(text) || bounds.length < text.split('/').length;
  const [start] = partsOf(bounds.at(0) ?? '');
  const [, end] = partsOf(bounds.at(-1) ?? '');
  const dateParts = start.join() === end.join() ? ([start] as const) : ([start, end] as const);
  return { 'date-parts': dateParts, ...(isAbout ? { circa: true } : {}) };
}

/**
 * The first and the last date that a bound can mean, with its own precision: `198X` is 1980 and 1989, `2003-XX` is
 * 2003.
 */
function partsOf(bound: string): readonly [DateParts, DateParts] {
  const [year = '', ...monthAndDay] = bound.replace(/[?~%]$/, '').split('-');
  const known = [year, ...monthAndDay.filter((part) => part !== 'XX')];
  return [
    known.map((part) => Number(part.replaceAll('X', '0'))),
    known.map((part) => Number(part.replaceAll('X', '9'))),
  ];
}
