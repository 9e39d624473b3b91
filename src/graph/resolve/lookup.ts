import { parseArticleSpan } from '../../model/article-number.ts';
import { parseCitedNumber, type CitedNumber } from '../../model/cited-number.ts';
import { citationKeyOf, lookupKeyOf } from '../../model/lookup-key.ts';
import { enums } from '../../ontology/enums.ts';
import { cleanReference } from './clean-reference.ts';
import { matchArticle } from './match-article.ts';
import { seriesOf } from './parse-court-decision.ts';
import { isCalled } from './parse-treaty.ts';
import type { LawKind, RecognisedDecision, RecognisedLaw, RecognisedProvision } from './recognised-reference.ts';
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
  const keys = new Set([lookupKeyOf(text), lookupKeyOf(cleanReference(text))]);
  keys.delete('');
  return [...keys].map((key) => ({ key, reasonFor: ({ names, aliases }) => nameReason(key, names, aliases) }));
}

/** Look-ups of a law: by each of its kinds and numbers, the more likely kind first; by its year; by its names. */
export function lawLookups(law: RecognisedLaw): readonly Lookup[] {
  return [
    ...law.numbers.flatMap((number) => law.kinds.flatMap((kind) => numberLookups(kind, number))),
    ...yearLookups(law),
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
function numberLookups(kind: LawKind, cited: CitedNumber): readonly Lookup[] {
  const { es, en } = enums.LawKind[kind];
  return [
    {
      key: citationKeyOf(kind, cited.main),
      reasonFor: ({ lawKind, number }) =>
        lawKind === kind ? numberReason(cited, parseCitedNumber(number ?? '')) : null,
    },
    ...[es, en].map((label): Lookup => ({
      key: lookupKeyOf(`${label} ${cited.text}`),
      reasonFor: ({ type }) => (type === 'Law' ? 'SAME_NUMBER' : null),
    })),
  ];
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
  if (!law.kinds.includes('TREATY') || year === null) return [];
  return [
    {
      key: citationKeyOf('TREATY', year),
      reasonFor: ({ names, aliases }) => (isCalled(law, [...names, ...aliases]) ? 'SAME_YEAR' : null),
    },
  ];
}

function isLawOf({ type, lawKind }: StoredMatch, kinds: readonly LawKind[]): boolean {
  return type === 'Law' && (kinds.length === 0 || kinds.some((kind) => kind === lawKind));
}

function decisionReason(cited: CitedNumber, series: string | null, number: string): ResolutionReason | null {
  const letters = /^[A-Z.]+\s/.exec(number)?.[0] ?? '';
  const files = number
    .slice(letters.length)
    .split(/,\s*/)
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
