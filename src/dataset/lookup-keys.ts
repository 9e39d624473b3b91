import { parseArticleSpan } from '../model/article-number.ts';
import { parseCitedNumber } from '../model/cited-number.ts';
import { limits } from '../model/limits.ts';
import { citationKeyOf, lookupColumns, lookupKeyOf } from '../model/lookup-key.ts';
import type { StoredProperties } from './graph-rows.ts';
import type { ReleaseEntity } from './release.ts';

/** An article that covers more than this, as in `Arts. 1-400`, is found through its law only. */
const longestRun = 10;

/**
 * What an entity is looked up by, each key in a column of its own because no engine indexes the items of a list: its
 * citation, its names, its aliases, then the short forms of its names. Provisions also get the first and last article
 * they cover. Keys that find no column fall away, the last ones first.
 */
export function lookupProperties(entity: ReleaseEntity): StoredProperties {
  const keys = lookupKeysOf(entity);
  return {
    ...Object.fromEntries(
      lookupColumns.flatMap((column, index) => {
        const key = keys[index];
        return key === undefined ? [] : [[column, key] as const];
      }),
    ),
    ...articlesOf(entity),
  };
}

/** All keys of an entity, the most telling first, none twice. */
export function lookupKeysOf(entity: ReleaseEntity): readonly string[] {
  const names = Object.values(entity.names as Readonly<Record<string, string>>);
  const aliases = (entity.aliases ?? []) as readonly string[];
  const shortNames = names.flatMap((name) => shortNamesOf(name, entity.type));
  const keys = [...citationsOf(entity), ...[...names, ...aliases, ...shortNames].map(lookupKeyOf)];
  // A longer key could never be asked for.
  return [...new Set(keys)].filter((key) => key !== '' && key.length <= limits.maximumReferenceLength);
}

function citationsOf(entity: ReleaseEntity): readonly string[] {
  const number = (entity.number ?? '') as string;
  switch (entity.type) {
    case 'Law':
      return lawCitations(entity, number);
    case 'CourtDecision':
      return number.split(/,\s*/).flatMap((text) => citation('COURT_DECISION', text.replace(/^[A-Z.]+\s/, '')));
    case 'Provision':
      return articlesOf(entity) === undefined ? [] : articleCitations(number);
    default:
      return [];
  }
}

/** A constitution and a treaty have no number: they are cited by their year. A code is cited by its name. */
function lawCitations(entity: ReleaseEntity, number: string): readonly string[] {
  const kind = entity.lawKind as string;
  if (kind === 'CONSTITUTION')
    return [citationKeyOf(kind), ...yearsOf(entity).map((year) => citationKeyOf(kind, year))];
  if (kind === 'TREATY') return yearsOf(entity).map((year) => citationKeyOf(kind, year));
  return kind === 'CODE' ? [] : citation(kind, number);
}

function citation(kind: string, text: string): readonly string[] {
  const number = parseCitedNumber(text);
  return number === null ? [] : [citationKeyOf(kind, number.main)];
}

function yearsOf(entity: ReleaseEntity): readonly string[] {
  const date = entity.adoptedOn ?? entity.signedOn ?? entity.promulgatedOn ?? entity.publishedOn ?? entity.dated;
  const year = /^\d{4}/.exec((date ?? '') as string)?.[0];
  return year === undefined ? [] : [year];
}

function articleCitations(number: string): readonly string[] {
  const { first, last } = parseArticleSpan(number) ?? {};
  if (first === undefined || last === undefined) return [];
  const articles = Array.from(
    { length: Math.min(last.article - first.article + 1, longestRun) },
    (_, index) => first.article + index,
  );
  return articles.map((article) => citationKeyOf('PROVISION', String(article)));
}

/** The articles that a provision covers, for finding it from its law. */
function articlesOf({ type, number }: ReleaseEntity): StoredProperties | undefined {
  const span = type === 'Provision' ? parseArticleSpan((number ?? '') as string) : null;
  return span === null ? undefined : { articleFirst: span.first.article, articleLast: span.last.article };
}

/**
 * What stands before a parenthesis or a colon; of a law also before a comma or its year, and its title after its
 * number. One word before a colon is a topic ("Perú: monitoreo …"), and one word before a year a mere kind ("Protocolo
 * de 1972"): neither names anything.
 */
function shortNamesOf(name: string, type: ReleaseEntity['type']): readonly string[] {
  const [beforeParenthesis = ''] = name.split(/\s\(/);
  const ends = type === 'Law' ? [/:\s/, /,\s/, /\sde \d{4}/] : [/:\s/];
  const cut = ends.flatMap((end) => name.split(end).slice(0, -1)[0] ?? []).filter((short) => short.includes(' '));
  const title = type === 'Law' ? /\d, ((?:Ley|Law) .+)$/.exec(name)?.[1] : undefined;
  return [beforeParenthesis, ...cut, ...(title === undefined ? [] : [title])];
}
