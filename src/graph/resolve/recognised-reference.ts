import type { ArticleSpan } from '../../model/article-number.ts';
import type { CitedNumber } from '../../model/cited-number.ts';
import type { enums } from '../../ontology/enums.ts';

export type LawKind = keyof typeof enums.LawKind;
export type ReferenceKind = LawKind | 'PROVISION' | 'COURT_DECISION';

/** What a text was read as, whether or not the graph holds it. */
export type RecognisedReference = RecognisedLaw | RecognisedDecision | RecognisedProvision;

export interface RecognisedLaw {
  readonly type: 'LAW';
  /**
   * Several kinds when the abbreviation is ambiguous, as `D.L.` is; the more likely kind first. Empty for a law cited
   * by an unfamiliar name.
   */
  readonly kinds: readonly LawKind[];
  /**
   * The number as it is shown, `044-2003-PCM`; several are separated by commas. Null for a law with a name or a year
   * instead.
   */
  readonly number: string | null;
  readonly numbers: readonly CitedNumber[];
  /** Look-up keys of its names, such as `codigo penal` and `criminal code`. */
  readonly names: readonly string[];
  /** The year of a constitution or treaty. */
  readonly year: string | null;
  /** The words that the name of a treaty must hold, such as `unica`. */
  readonly words: readonly string[];
}

export interface RecognisedDecision {
  readonly type: 'COURT_DECISION';
  readonly kinds: readonly ['COURT_DECISION'];
  readonly number: string;
  readonly numbers: readonly CitedNumber[];
  /** `TC` for the Constitutional Court, `RN` and `CAS` for the Supreme Court; null when the reference does not say. */
  readonly series: string | null;
}

export interface RecognisedProvision {
  readonly type: 'PROVISION';
  readonly kinds: readonly ['PROVISION'];
  /** `296-A`, `296–299`, `296, 297, 298` or, for a provision that is no article, `First Final Provision`. */
  readonly number: string;
  /** Empty when the provision is no article; its number is then compared as a whole. */
  readonly spans: readonly ArticleSpan[];
  /** The law; null when the reference names none. */
  readonly law: RecognisedLaw | null;
}

/** A law of which only the given properties are known. */
export function lawOf(parts: Partial<Omit<RecognisedLaw, 'type'>>): RecognisedLaw {
  return { type: 'LAW', kinds: [], number: null, numbers: [], names: [], year: null, words: [], ...parts };
}
