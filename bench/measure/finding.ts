import type { Spread } from './statistics.ts';

/** What came out of a run. */
export interface Finding {
  /** `CPU of Hoja ÷ @neo4j/graphql`. */
  readonly what: string;
  readonly value: Spread;
  /** `×`, `ms`, `MB`. */
  readonly unit: string;
  /** What it has to stay at or below, as a median; missing where it is only reported. */
  readonly atMost?: number;
}

/** More than a finding can say, in rows under a heading; the first row names the columns. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

export interface SuiteResult {
  readonly findings: readonly Finding[];
  readonly tables: readonly Table[];
  /** Promises that were not kept; the command ends with 1 when there are any. */
  readonly broken?: readonly string[];
}

export function isMet({ value, atMost }: Finding): boolean | null {
  return atMost === undefined ? null : value.median <= atMost;
}
