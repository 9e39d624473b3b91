import { checkActs } from './check-acts.ts';
import { checkLaws } from './check-laws.ts';
import { checkVersions } from './check-versions.ts';
import { checkYears } from './check-years.ts';
import type { DatedSeed, Finding } from './dated-seed.ts';

/** Compares the dates of a seed with each other. Gives what is impossible, and as warnings what is odd. */
export function checkTime(seed: DatedSeed): readonly Finding[] {
  return [...checkYears(seed), ...checkLaws(seed), ...checkActs(seed), ...checkVersions(seed)];
}
