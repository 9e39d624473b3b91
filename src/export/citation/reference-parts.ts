import { dateInWords } from '../../model/date-words.ts';
import { foldText } from '../../model/fold-text.ts';
import { publisherDelimiter, type CslItem, type CslName, type CslType } from './csl-item.ts';
import { capitalised } from './sentences.ts';
import type { Terms } from './terms.ts';

/**
 * The parts that APA and Chicago share: how a reference begins, and how a title, a kind, a number and a date are
 * written.
 */

/** The names that a reference begins with: the authors, else the editors, else the issuer, else the publishers. */
export function leadOf(
  item: CslItem,
): { readonly names: readonly CslName[]; readonly as: 'author' | 'editor' | 'authority' | 'publisher' } | null {
  const { author = [], editor = [], authority } = item;
  if (author.length > 0) return { names: author, as: 'author' };
  if (editor.length > 0) return { names: editor, as: 'editor' };
  if (authority !== undefined) return { names: literals(authority), as: 'authority' };
  return item.publisher === undefined ? null : { names: literals(item.publisher), as: 'publisher' };
}

/** The publishers; none when the reference begins with them. */
export function publishersOf(item: CslItem): readonly string[] {
  return item.publisher === undefined || leadOf(item)?.as === 'publisher'
    ? []
    : item.publisher.split(publisherDelimiter);
}

/** The title of the work. The title in the language of the citation follows in brackets when it differs. */
export function fullTitle({ title, 'original-title': original }: CslItem): string {
  return original === undefined ? title : `${original} [${title}]`;
}

/** The kind in words; null when the title begins with it, as "Ley 28002" does. */
export function kindBeside(item: CslItem): string | null {
  return foldText(fullTitle(item)).startsWith(foldText(item.genre)) ? null : capitalised(item.genre);
}

/** The number of a norm or a case; null when the title holds it, or when it is the number in a series. */
export function ownNumber(item: CslItem): string | null {
  if (item.number === undefined || item['collection-title'] !== undefined) return null;
  return item.number.split(', ').every((number) => fullTitle(item).includes(number)) ? null : item.number;
}

/** The year or years, with "ca." when they are approximate; "n.d." without a date. */
export function yearText({ issued }: CslItem, terms: Terms): string {
  if (issued === undefined) return terms.noDate;
  const years = [...new Set(issued['date-parts'].map(([year = 0]) => year))].join('–');
  return issued.circa === true ? `${terms.circa} ${years}` : years;
}

/**
 * The month, or the month and day, for a kind of work that is dated by its day; null for a range and for an approximate
 * date.
 */
export function monthAndDay({ type, issued }: CslItem, { language }: Terms): string | null {
  const [[, month, day] = [], end] = issued?.['date-parts'] ?? [];
  if (!datedByDay.has(type) || month === undefined || end !== undefined || issued?.circa === true) return null;
  const [name = ''] = dateInWords(`2000-${String(month).padStart(2, '0')}`, language).split(' ');
  if (day === undefined) return name;
  return language === 'es' ? `${day} de ${name}` : `${name} ${day}`;
}

/** The address to read it at: its DOI, else its URL. */
export function addressOf({ DOI, URL }: CslItem): string | null {
  return DOI === undefined ? (URL ?? null) : `https://doi.org/${DOI}`;
}

/** Joins names with commas, and with "and" before the last one. */
export function inARow(names: readonly string[], terms: Terms, beforeAnd: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${beforeAnd} ${terms.and(last)} ${last}`;
}

const datedByDay: ReadonlySet<CslType> = new Set<CslType>([
  'document',
  'entry',
  'legal_case',
  'legislation',
  'speech',
  'treaty',
  'webpage',
]);

function literals(text: string): readonly CslName[] {
  return text.split(publisherDelimiter).map((literal) => ({ literal }));
}
