import { parseArticleSpan } from '../model/article-number.ts';
import { parseCitedNumber, splitSeries } from '../model/cited-number.ts';
import { limits } from '../model/limits.ts';
import { citationKeyOf, lookupColumns, lookupKeyOf } from '../model/lookup-key.ts';
import type { StoredProperties } from './graph-rows.ts';
import { formerIdsOf, type ReleaseEntity } from './release.ts';

/**
 * A provision that covers more articles than this, as in `Arts. 1-400`, has look-up keys for the first ones only; the
 * others are found through its law.
 */
const longestRun = 10;

/**
 * The look-up keys of an entity: its citation, its names, its aliases, short forms of its names, then its former ids.
 * Each key has a column of its own, because no engine indexes the items of a list. When there are more keys than
 * columns, the last keys are left out. Provisions also get the first and the last article that they cover.
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

/** All keys of an entity, each once, the most specific first. */
export function lookupKeysOf(entity: ReleaseEntity): readonly string[] {
  const names = Object.values(entity.names as Readonly<Record<string, string>>);
  const aliases = (entity.aliases ?? []) as readonly string[];
  const shortNames = names.flatMap((name) => shortNamesOf(name, entity.type));
  const keys = [
    ...citationsOf(entity),
    ...[...names, ...aliases, ...shortNames, ...formerIdsOf(entity)].map(lookupKeyOf),
  ];
  // No reference may be longer, so a longer key could never match.
  return [...new Set(keys)].filter((key) => key !== '' && key.length <= limits.maximumReferenceLength);
}

function citationsOf(entity: ReleaseEntity): readonly string[] {
  const number = (entity.number ?? '') as string;
  switch (entity.type) {
    case 'Law':
      return lawCitations(entity, number);
    case 'CourtDecision':
      return number.split(/,\s*/).flatMap((text) => citation('COURT_DECISION', splitSeries(text).number));
    case 'Provision':
      return articlesOf(entity) === undefined ? [] : articleCitations(number);
    default:
      return [];
  }
}

/** A constitution and a treaty have no number and are cited by their year. A code is cited by its name. */
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

/** The articles that a provision covers, to find it through its law. */
function articlesOf({ type, number }: ReleaseEntity): StoredProperties | undefined {
  const span = type === 'Provision' ? parseArticleSpan((number ?? '') as string) : null;
  return span === null ? undefined : { articleFirst: span.first.article, articleLast: span.last.article };
}

/**
 * The name up to a parenthesis or a colon. For a law also the name up to a comma or up to its year, and its title after
 * its number. A single word before a colon is only a topic ("Perú: monitoreo …"), and a single word before a year only
 * a kind ("Protocolo de 1972"), so neither counts as a name.
 */
function shortNamesOf(name: string, type: ReleaseEntity['type']): readonly string[] {
  const [beforeParenthesis = ''] = name.split(/\s\(/);
  const ends = type === 'Law' ? [/:\s/, /,\s/, /\sde \d{4}/] : [/:\s/];
  const cut = ends.flatMap((end) => name.split(end).slice(0, -1)[0] ?? []).filter((short) => short.includes(' '));
  const title = type === 'Law' ? /\d, ((?:Ley|Law) .+)$/.exec(name)?.[1] : undefined;
  return [beforeParenthesis, ...cut, ...(title === undefined ? [] : [title])];
}
