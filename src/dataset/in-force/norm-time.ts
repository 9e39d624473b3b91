import type { Day } from '../../model/edtf-date.ts';
import type { ReleaseEntity } from '../release.ts';
import type { ValidityDays } from '../validity-days.ts';

/** When a norm is in force, as the graph holds it. */
export interface NormTime {
  readonly days: ValidityDays;
  /** Its entry into force. */
  readonly start: Start;
  /** Its last day in force, in EDTF; undefined when it goes on or its end is not known. */
  readonly until?: string | undefined;
  /** `..` when a source says that it goes on, else blank. */
  readonly openEnd: '..' | '';
  readonly ending?: Ending | undefined;
  /** The id of the act or judgment that ended it. */
  readonly endedBy?: string | undefined;
  /** Each stretch in which it was in force, in EDTF. */
  readonly intervals: readonly string[];
}

/** The start of a stretch: the first day on which it may, and the first on which it certainly has begun. */
export interface Start {
  readonly earliest?: Day | undefined;
  readonly certain?: Day | undefined;
  /** The same in EDTF; undefined when nothing is known. */
  readonly text?: string | undefined;
}

export type Ending = 'REPEALED' | 'STRUCK_DOWN' | 'EXPIRED' | 'SUPERSEDED' | 'SUSPENDED';

/** What the times of norms are worked out from. */
export interface NormGraph {
  readonly entityById: ReadonlyMap<string, ReleaseEntity>;
  /** The relationships of a type that lead to an entity, or that start from it. */
  readonly into: (id: string, type: string) => readonly NormRelationship[];
  readonly from: (id: string, type: string) => readonly NormRelationship[];
}

export interface NormRelationship {
  readonly from: string;
  readonly to: string;
  readonly on: string | undefined;
}

/** An interval in EDTF; undefined when neither bound is known. */
export function intervalOf(start: string | undefined, end: string): string | undefined {
  if (start === undefined && (end === '' || end === '..')) return undefined;
  return start === end ? start : `${start ?? ''}/${end}`;
}
