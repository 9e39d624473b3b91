import type { CslItem, CslName } from './csl-item.ts';
import { loadCitationJs, type CitationJs } from './load-citation-js.ts';
import { fullTitle, ownNumber, yearText } from './reference-parts.ts';
import type { Terms } from './terms.ts';

/**
 * Renders an entry of BibTeX in ASCII, with Citation.js; its key is the id. Content that BibTeX has no field for is in
 * `note`.
 */
export function renderBibtex(item: CslItem, terms: Terms): string {
  return write(bibtexItem(item, terms)).trim();
}

function bibtexItem(item: CslItem, terms: Terms): object {
  const { authority, author = [], editor = [] } = item;
  const authors = author.length > 0 || authority === undefined ? author : [{ literal: authority }];
  const isInSeries = item.type !== 'report' && item['collection-title'] !== undefined && item.number !== undefined;
  return {
    ...item,
    'citation-key': item.id,
    ...(isInSeries ? { 'collection-number': item.number } : {}),
    title: unmarked(fullTitle(item)),
    ...(authors.length === 0 ? {} : { author: authors.map(writableName) }),
    ...(editor.length === 0 ? {} : { editor: editor.map(writableName) }),
    note: noteText(item, terms),
  };
}

function noteText(item: CslItem, terms: Terms): string {
  const { type, issued, 'container-title': container, version, note } = item;
  const number = type === 'report' ? null : ownNumber(item);
  const isRange = (issued?.['date-parts'].length ?? 0) > 1;
  return [
    ...(number === null ? [] : [`${terms.number} ${number}`]),
    ...(isRange || issued?.circa === true ? [`${terms.date}: ${yearText(item, terms)}`] : []),
    ...(container === undefined || type === 'chapter' || type === 'article-journal'
      ? []
      : [`${terms.in} ${container}${version === undefined ? '' : `, Release ${version}`}`]),
    ...(note === undefined ? [] : [note]),
  ].join('. ');
}

/** Citation.js writes the name of a body unescaped; here the same writer escapes it. */
function writableName(name: CslName): CslName {
  if (!('literal' in name)) return name;
  const [, escaped = name.literal] =
    /note = \{(.*)\},/.exec(write({ type: 'document', note: unmarked(name.literal) })) ?? [];
  return { literal: escaped };
}

/** Citation.js reads `<i>` and the like as markup; in Hoja they are plain text. */
function unmarked(text: string): string {
  return text.replaceAll('<', '< ');
}

let loaded: CitationJs | undefined;

/** Citation.js is loaded when it is first needed, because that takes as long as all the rest of a short command. */
function write(item: object): string {
  loaded ??= load();
  return loaded.output.format('bibtex', [item]);
}

function load(): CitationJs {
  const plugins = loadCitationJs();
  // The check of Citation.js allows only letters and digits in a key. An id is a valid key nevertheless.
  plugins.config.get('@bibtex').format.checkLabel = false;
  return plugins;
}
