import type { CslItem, CslName } from './csl-item.ts';
import { loadCitationJs, type CitationJs } from './load-citation-js.ts';
import { fullTitle, ownNumber, yearText } from './reference-parts.ts';
import type { Terms } from './terms.ts';

/**
 * An entry of BibTeX in ASCII, as Citation.js writes it; its key is the id. What BibTeX has no field for stands in
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

/** Citation.js writes the name of a body as it is given; it is escaped here by the same writer. */
function writableName(name: CslName): CslName {
  if (!('literal' in name)) return name;
  const [, escaped = name.literal] =
    /note = \{(.*)\},/.exec(write({ type: 'document', note: unmarked(name.literal) })) ?? [];
  return { literal: escaped };
}

/** `<i>` and its like are markup to Citation.js, and never are to Hoja. */
function unmarked(text: string): string {
  return text.replaceAll('<', '< ');
}

let loaded: CitationJs | undefined;

/** Loaded when it is first needed: it takes as long as all the rest of a short command. */
function write(item: object): string {
  loaded ??= load();
  return loaded.output.format('bibtex', [item]);
}

function load(): CitationJs {
  const plugins = loadCitationJs();
  // An id is a fine key, but for the check, which wants letters and digits only.
  plugins.config.get('@bibtex').format.checkLabel = false;
  return plugins;
}
