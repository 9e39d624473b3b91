import type { ArticleSpan } from '../../model/article-number.ts';
import type { CitedNumber } from '../../model/cited-number.ts';
import type { NormKind } from './norm-kinds.ts';

export type ReferenceKind = NormKind | 'PROVISION' | 'COURT_DECISION';

/** What a text was read as, whether or not the graph holds it. */
export type RecognisedReference = RecognisedLaw | RecognisedDecision | RecognisedProvision;

interface Recognised {
  /** The day that the reference gives to the norm or decision, `2003-06-17`; null when it gives none. */
  readonly date: string | null;
}

export interface RecognisedLaw extends Recognised {
  readonly type: 'LAW';
  /**
   * Several kinds when the abbreviation is ambiguous, as `D.L.` is; the more likely kind first. Empty for a law cited
   * by an unfamiliar name.
   */
  readonly kinds: readonly NormKind[];
  /**
   * The number as it is shown, `044-2003-PCM`; several are separated by commas. Null for a law with a name or a year
   * instead.
   */
  readonly number: string | null;
  readonly numbers: readonly CitedNumber[];
  /** The name that it is cited by, such as `Código Penal`; null for a law with a number or a year instead. */
  readonly name: string | null;
  /** Look-up keys of its names, such as `codigo penal` and `criminal code`. */
  readonly names: readonly string[];
  /** The year of a constitution or treaty. */
  readonly year: string | null;
  /** The words that the name of a treaty must hold, such as `unica`. */
  readonly words: readonly string[];
  /** The law that a regulation or a consolidated text belongs to; null for any other law. */
  readonly of: RecognisedLaw | null;
  /** The norm that approved a regulation or a consolidated text, where the reference says so. */
  readonly approvedBy: RecognisedLaw | null;
}

export interface RecognisedDecision extends Recognised {
  readonly type: 'COURT_DECISION';
  readonly kinds: readonly ['COURT_DECISION'];
  readonly number: string;
  readonly numbers: readonly CitedNumber[];
  /** `TC` for the Constitutional Court, `RN` and `CAS` for the Supreme Court; null when the reference does not say. */
  readonly series: string | null;
  /** The ground or paragraph that is cited, `52`; null when none is. */
  readonly paragraph: string | null;
}

export interface RecognisedProvision extends Recognised {
  readonly type: 'PROVISION';
  readonly kinds: readonly ['PROVISION'];
  /** `296-A`, `296–299`, `296, 297, 298` or, for a provision that is no article, `First Final Provision`. */
  readonly number: string;
  /** Empty when the provision is no article; its number is then compared as a whole. */
  readonly spans: readonly ArticleSpan[];
  /** The paragraph of the article, by its position: `2`, or `last`; null when none is cited. */
  readonly paragraph: string | null;
  /** The law; null when the reference names none. */
  readonly law: RecognisedLaw | null;
}

/** A law of which only the given properties are known. */
export function lawOf(parts: Partial<Omit<RecognisedLaw, 'type'>>): RecognisedLaw {
  return {
    type: 'LAW',
    kinds: [],
    number: null,
    numbers: [],
    name: null,
    names: [],
    year: null,
    words: [],
    of: null,
    approvedBy: null,
    date: null,
    ...parts,
  };
}
