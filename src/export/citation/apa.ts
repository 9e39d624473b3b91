import type { CslItem, CslName } from './csl-item.ts';
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
import { sentences } from './sentences.ts';
import type { Terms } from './terms.ts';

/**
 * Renders a reference after the Publication Manual of the American Psychological Association (7th edition), without
 * italics. The manual has no form for laws and decisions outside the United States. They have the four elements of any
 * reference here, with the issuer as the author.
 */
export function renderApa(item: CslItem, terms: Terms): string {
  const lead = leadOf(item);
  const title = titleText(item, terms);
  const day = monthAndDay(item, terms);
  const date = `(${[yearText(item, terms), ...(day === null ? [] : [day])].join(', ')})`;
  const start = lead === null ? [title, date] : [`${leadText(lead, terms)} ${date}`, title];
  const note = item.note === undefined ? [] : [`(${item.note})`];
  // No period follows an address or a note in brackets at the end.
  return [sentences([...start, wholeText(item, terms), publishersOf(item).join('; ')]), addressOf(item) ?? [], note]
    .flat()
    .join(' ');
}

/** With 21 authors or more, the manual leaves out all between the 19th and the last. */
const mostAuthors = 20;

function leadText({ names, as }: NonNullable<ReturnType<typeof leadOf>>, terms: Terms): string {
  const all = namesText(names.map(invertedName), terms, terms.language === 'es' ? '' : ',');
  if (as === 'editor') return `${all} (${names.length === 1 ? terms.editor : terms.editors}).`;
  return all.endsWith('.') ? all : `${all}.`;
}

function namesText(names: readonly string[], terms: Terms, commaBeforeAnd: string): string {
  if (names.length > mostAuthors) return `${names.slice(0, mostAuthors - 1).join(', ')}, … ${names.at(-1) ?? ''}`;
  return inARow(names, withSign(terms), commaBeforeAnd);
}

function withSign(terms: Terms): Terms {
  return terms.language === 'es' ? terms : { ...terms, and: () => '&' };
}

function invertedName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${initials(name.given)}`;
}

function uprightName(name: CslName): string {
  return 'literal' in name ? name.literal : `${initials(name.given)} ${name.family}`;
}

/** The initials of "Juan-Luis Ana" are "J.-L. A." */
function initials(given: string): string {
  return given
    .split(/\s+/)
    .map((word) =>
      word
        .split('-')
        .map((part) => `${part.charAt(0).toUpperCase()}.`)
        .join('-'),
    )
    .join(' ');
}

/** The title, then in brackets its series or number, its editors and its kind. */
function titleText(item: CslItem, terms: Terms): string {
  const number = ownNumber(item);
  const details = [
    ...(item['collection-title'] === undefined
      ? []
      : [
          [item['collection-title'], ...(item.number === undefined ? [] : [`${terms.number} ${item.number}`])].join(
            ' ',
          ),
        ]),
    ...(number === null ? [] : [`${terms.number} ${number}`]),
    ...editorsText(item, terms),
  ];
  const kind = kindBeside(item);
  return [
    fullTitle(item),
    ...(details.length === 0 ? [] : [`(${details.join('; ')})`]),
    ...(kind === null ? [] : [`[${kind}]`]),
  ].join(' ');
}

function editorsText(item: CslItem, terms: Terms): readonly string[] {
  const { editor = [] } = item;
  if (editor.length === 0 || leadOf(item)?.as === 'editor') return [];
  return [
    `${namesText(editor.map(uprightName), terms, terms.language === 'en' && editor.length > 2 ? ',' : '')}, ${editor.length === 1 ? terms.editor : terms.editors}`,
  ];
}

/** The whole that the work belongs to: a journal with its issue, Hoja with its release, a law, a book. */
function wholeText({ type, 'container-title': container, issue, version }: CslItem, terms: Terms): string | null {
  if (container === undefined) return null;
  if (type === 'article-journal') return issue === undefined ? container : `${container}, (${issue})`;
  return `${terms.in} ${container}${version === undefined ? '' : ` (Release ${version})`}`;
}
