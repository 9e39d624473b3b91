import type { CslItem, CslName, CslType } from './csl-item.ts';
import {
  addressOf,
  fullTitle,
  inARow,
  kindBeside,
  leadOf,
  monthAndDay,
  ownNumber,
  publishersOf,
  yearText,
} from './reference-parts.ts';
import { capitalised, sentences } from './sentences.ts';
import type { Terms } from './terms.ts';

/**
 * Renders an entry of a reference list after The Chicago Manual of Style (18th edition, author-date), without italics.
 * The manual cites laws and decisions only in running text; here they are listed by their issuer, else by their title.
 */
export function renderChicago(item: CslItem, terms: Terms): string {
  const lead = leadOf(item);
  const title = titleText(item, terms);
  const year = yearText(item, terms);
  const start = lead === null ? [title, year] : [leadText(lead, terms), year, title];
  return sentences([
    ...start,
    ...detailsOf(item, terms),
    wholeText(item, terms),
    publicationText(item, terms),
    addressOf(item),
    item.note,
  ]);
}

/** With seven authors or more, the manual lists the first three. */
const mostAuthors = 6;
const listedOfMany = 3;

function leadText({ names, as }: NonNullable<ReturnType<typeof leadOf>>, terms: Terms): string {
  const [first, ...others] = names;
  if (first === undefined) return '';
  const listed = [invertedName(first), ...others.map(uprightName)];
  const all =
    listed.length > mostAuthors
      ? `${listed.slice(0, listedOfMany).join(', ')}, et al.`
      : inARow(listed, terms, commaBeforeAnd(listed, first, terms));
  return as === 'editor' ? `${all}, ${(names.length === 1 ? terms.editor : terms.editors).toLowerCase()}` : all;
}

/**
 * Of two names, a comma closes the first one when it is inverted. Of more names, a comma comes before the last one in
 * English only.
 */
function commaBeforeAnd({ length }: readonly string[], first: CslName, { language }: Terms): string {
  return (length === 2 ? !('literal' in first) : language === 'en') ? ',' : '';
}

function invertedName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

function uprightName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** The title, in quotes when the work is part of a larger one. In English the period is inside the quotes. */
function titleText(item: CslItem, { quotes: [open, close], language }: Terms): string {
  const title = fullTitle(item);
  if (!quoted.has(item.type)) return title;
  if (language === 'es') return `${open}${title}${close}.`;
  return /[.?!…]$/.test(title) ? `${open}${title}${close}` : `${open}${title}.${close}`;
}

const quoted: ReadonlySet<CslType> = new Set<CslType>([
  'article',
  'article-journal',
  'chapter',
  'entry',
  'manuscript',
  'speech',
  'thesis',
  'webpage',
]);

/**
 * The editors, the kind, the series with its number, or the work's own number; and the day, when no publisher comes
 * before it.
 */
function detailsOf(item: CslItem, terms: Terms): readonly (string | null)[] {
  const { editor = [], 'collection-title': series, number } = item;
  const own = ownNumber(item);
  return [
    editor.length === 0 || leadOf(item)?.as === 'editor'
      ? null
      : `${terms.editedBy} ${inARow(editor.map(uprightName), terms, terms.language === 'en' && editor.length > 2 ? ',' : '')}`,
    kindBeside(item),
    series === undefined ? null : [series, ...(number === undefined ? [] : [number])].join(' '),
    own === null ? null : `${terms.number} ${own}`,
    publishersOf(item).length > 0 ? null : capitalised(monthAndDay(item, terms) ?? ''),
  ];
}

function wholeText({ type, 'container-title': container, issue, version }: CslItem, terms: Terms): string | null {
  if (container === undefined) return null;
  if (type === 'article-journal')
    return issue === undefined ? container : `${container}, ${terms.number.toLowerCase()} ${issue}`;
  return `${terms.in} ${container}${version === undefined ? '' : `, Release ${version}`}`;
}

/** The publishers and the day of publication. */
function publicationText(item: CslItem, terms: Terms): string | null {
  const publishers = publishersOf(item);
  const day = monthAndDay(item, terms);
  return publishers.length === 0 ? null : [inARow(publishers, terms, ''), ...(day === null ? [] : [day])].join(', ');
}
