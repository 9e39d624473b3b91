import { parseArticleSpan } from '../../model/article-number.ts';
import { parseCitedNumber, splitSeries, type CitedNumber } from '../../model/cited-number.ts';
import { citationKeyOf, lookupKeyOf } from '../../model/lookup-key.ts';
import { enums } from '../../ontology/enums.ts';
import { cleanReference } from './clean-reference.ts';
import { matchArticle } from './match-article.ts';
import { seriesOf } from './parse-court-decision.ts';
import type { NormKind } from './norm-kinds.ts';
import { isCalled, possibleYears } from './parse-treaty.ts';
import type { RecognisedDecision, RecognisedLaw, RecognisedProvision } from './recognised-reference.ts';
import type { ResolutionReason } from './resolution-reasons.ts';
import type { StoredMatch } from './stored-match.ts';

/** A key to look up, and why an entity with this key is meant. */
export interface Lookup {
  readonly key: string;
  /** The reason why the entity is meant; null when it only shares the key. */
  readonly reasonFor: (match: StoredMatch) => ResolutionReason | null;
}

/** Look-ups of a text as a whole name, an alias, or the short form of a name, of any entity. */
export function nameLookups(text: string): readonly Lookup[] {
  const cleaned = cleanReference(text);
  const keys = new Set([text, cleaned, cleaned.replace(companyForm, '')].map(lookupKeyOf));
  keys.delete('');
  return [...keys].map((key) => ({ key, reasonFor: ({ names, aliases }) => nameReason(key, names, aliases) }));
}

/** Matches the legal form after the name of a company: "ENACO S.A.". */
const companyForm = /,? (?:s\.? ?a\.?(?: ?[ac]\.?)?|s\.? ?r\.? ?l\.?|e\.? ?i\.? ?r\.? ?l\.?)$/;

/** Look-ups of a law: by each of its kinds and numbers, the more likely kind first; by its year; by its names. */
export function lawLookups(law: RecognisedLaw): readonly Lookup[] {
  return [
    ...law.numbers.flatMap((number) => law.kinds.flatMap((kind) => numberLookups(kind, number))),
    ...law.numbers.flatMap((number) => sharedNumberLookups(law.kinds, number)),
    ...yearLookups(law),
    ...(law.approvedBy === null || law.of === null ? [] : lawLookups(law.approvedBy)),
    ...law.names.map((key): Lookup => ({
      key,
      reasonFor: (match) => (isLawOf(match, law.kinds) ? 'KNOWN_NAME' : null),
    })),
  ];
}

export function decisionLookups({ numbers, series }: RecognisedDecision): readonly Lookup[] {
  return numbers.map((cited) => ({
    key: citationKeyOf('COURT_DECISION', cited.main),
    reasonFor: ({ type, number }) => (type === 'CourtDecision' ? decisionReason(cited, series, number ?? '') : null),
  }));
}

/** Look-ups of articles without a law, each by its number. For a long range, only the first ones. */
export function articleLookups({ spans }: RecognisedProvision): readonly Lookup[] {
  return spans.flatMap((cited) => {
    const count = Math.min(cited.last.article - cited.first.article + 1, 10);
    return Array.from({ length: count }, (_, index) => ({
      key: citationKeyOf('PROVISION', String(cited.first.article + index)),
      reasonFor: ({ type, number }: StoredMatch) => {
        const stored = type === 'Provision' ? parseArticleSpan(number ?? '') : null;
        return stored === null || matchArticle(cited, stored) === null ? null : 'ARTICLE_OF_SOME_LAW';
      },
    }));
  });
}

function nameReason(key: string, names: readonly string[], aliases: readonly string[]): ResolutionReason {
  if (names.some((name) => lookupKeyOf(name) === key)) return 'NAME';
  return aliases.some((alias) => lookupKeyOf(alias) === key) ? 'ALIAS' : 'SHORT_NAME';
}

/**
 * Look-ups by kind and number, and by that kind and number as a name, because the Criminal Code is also a legislative
 * decree.
 */
function numberLookups(kind: NormKind, cited: CitedNumber): readonly Lookup[] {
  const label = Object.entries(enums.LawKind).find(([code]) => code === kind)?.[1];
  return [
    {
      key: citationKeyOf(kind, cited.main),
      reasonFor: ({ lawKind, number }) =>
        lawKind === kind ? numberReason(cited, parseCitedNumber(number ?? '')) : null,
    },
    ...(label === undefined ? [] : [label.es, label.en]).map((name): Lookup => ({
      key: lookupKeyOf(`${name} ${cited.text}`),
      reasonFor: ({ type }) => (type === 'Law' ? 'SAME_NUMBER' : null),
    })),
  ];
}

/** Kinds that are numbered in one series: no two norms of these kinds have the same number. */
const oneSeries: readonly NormKind[] = ['LAW', 'DECREE_LAW', 'LEGISLATIVE_RESOLUTION'];
/** From this number on, the series is one. */
const seriesBegins = 4_000;

/** Look-ups of the number under the other kinds of its series: "Ley 22095" for the Decree-Law 22095. */
function sharedNumberLookups(kinds: readonly NormKind[], cited: CitedNumber): readonly Lookup[] {
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0 || !oneSeries.includes(kind)) return [];
  if (cited.hasYear || Number(cited.main) < seriesBegins) return [];
  return oneSeries
    .filter((other) => other !== kind)
    .map((other) => ({
      key: citationKeyOf(other, cited.main),
      reasonFor: ({ lawKind }) => (lawKind === other ? 'SAME_SERIES' : null),
    }));
}

/** Look-ups of a constitution or treaty by year. A treaty must also fit the words that were cited with its year. */
function yearLookups(law: RecognisedLaw): readonly Lookup[] {
  const { year } = law;
  if (law.kinds.includes('CONSTITUTION')) {
    return [
      {
        key: citationKeyOf('CONSTITUTION', year ?? undefined),
        reasonFor: ({ lawKind }) => (lawKind === 'CONSTITUTION' ? (year === null ? 'SAME_KIND' : 'SAME_YEAR') : null),
      },
    ];
  }
  if (!law.kinds.includes('TREATY')) return [];
  const { years, isByCity } = year === null ? possibleYears(law) : { years: [year], isByCity: false };
  const reason = year !== null ? 'SAME_YEAR' : isByCity ? 'SIGNED_THERE' : 'KNOWN_NAME';
  return years.map((possible) => ({
    key: citationKeyOf('TREATY', possible),
    reasonFor: ({ names, aliases }) => (isCalled({ ...law, year: possible }, [...names, ...aliases]) ? reason : null),
  }));
}

function isLawOf({ type, lawKind }: StoredMatch, kinds: readonly NormKind[]): boolean {
  return type === 'Law' && (kinds.length === 0 || kinds.some((kind) => kind === lawKind));
}

function decisionReason(cited: CitedNumber, series: string | null, number: string): ResolutionReason | null {
  const files = splitSeries(number)
    .number.split(/,\s*/)
    .map(parseCitedNumber)
    .filter((file) => file !== null);
  const ofSeries = files.filter(({ tail }) => {
    const own = seriesOf(number, tail);
    return series === null || own === null || own === series;
  });
  return ofSeries.map((file) => numberReason(cited, file)).find((reason) => reason !== null) ?? null;
}

/**
 * The reason when the numbers are the same, or when the citation leaves out the end of the number: `0012-2008-IN` for
 * `0012-2008-IN-1101`.
 */
function numberReason(cited: CitedNumber, stored: CitedNumber | null): ResolutionReason | null {
  if (stored?.main !== cited.main || !cited.tail.every((part, index) => stored.tail[index] === part)) return null;
  return stored.tail.length === cited.tail.length ? 'SAME_NUMBER' : 'NUMBER_BEGINS';
}
