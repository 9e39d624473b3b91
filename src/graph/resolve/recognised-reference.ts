import type { ArticleSpan } from '../../model/article-number.ts';
import type { CitedNumber } from '../../model/cited-number.ts';
import type { enums } from '../../ontology/enums.ts';

export type LawKind = keyof typeof enums.LawKind;
export type ReferenceKind = LawKind | 'PROVISION' | 'COURT_DECISION';

/** What a text is read as, whether or not the graph holds it. */
export type RecognisedReference = RecognisedLaw | RecognisedDecision | RecognisedProvision;

export interface RecognisedLaw {
  readonly type: 'LAW';
  /**
   * More than one where the abbreviation is ambiguous, as `D.L.`, the likelier first; none for a law cited by an
   * unfamiliar name.
   */
  readonly kinds: readonly LawKind[];
  /** As it is shown, `044-2003-PCM`; several are parted by commas; null for what has a name or a year instead. */
  readonly number: string | null;
  readonly numbers: readonly CitedNumber[];
  /** Look-up keys of the names it goes by, as `codigo penal` and `criminal code`. */
  readonly names: readonly string[];
  /** Of a constitution or treaty. */
  readonly year: string | null;
  /** Of a treaty: the words that its name has to hold, as `unica`. */
  readonly words: readonly string[];
}

export interface RecognisedDecision {
  readonly type: 'COURT_DECISION';
  readonly kinds: readonly ['COURT_DECISION'];
  readonly number: string;
  readonly numbers: readonly CitedNumber[];
  /** `TC` of the Constitutional Court, `RN` and `CAS` of the Supreme Court; null where the reference does not say. */
  readonly series: string | null;
}

export interface RecognisedProvision {
  readonly type: 'PROVISION';
  readonly kinds: readonly ['PROVISION'];
  /** `296-A`, `296–299`, `296, 297, 298` or, of what is no article, `First Final Provision`. */
  readonly number: string;
  /** None when the provision is no article: then its number is compared as a whole. */
  readonly spans: readonly ArticleSpan[];
  /** Null when the reference names no law. */
  readonly law: RecognisedLaw | null;
}

/** A law of which nothing but the given parts is known. */
export function lawOf(parts: Partial<Omit<RecognisedLaw, 'type'>>): RecognisedLaw {
  return { type: 'LAW', kinds: [], number: null, numbers: [], names: [], year: null, words: [], ...parts };
}
