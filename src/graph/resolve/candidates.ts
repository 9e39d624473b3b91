import type { LocalizedLabel } from '../../model/localized-text.ts';
import { rankOf, resolutionReasons, type ResolutionReason } from './resolution-reasons.ts';
import type { StoredMatch } from './stored-match.ts';

/** An entity that a reference may mean, and why. */
export interface FoundCandidate {
  readonly id: string;
  readonly reason: { readonly code: ResolutionReason; readonly label: LocalizedLabel };
}

/** What one reference may mean; what matches for several reasons is held once, with the best of them. */
export interface Candidates {
  /** `place` orders what matches for the same reason: the numbers are compared one after the other. */
  add(match: StoredMatch, reason: ResolutionReason, place: readonly number[]): void;
  /** Best reason first, then by place, sort key and id. */
  inOrder(): readonly FoundCandidate[];
}

interface Candidate {
  readonly match: StoredMatch;
  readonly reason: ResolutionReason;
  readonly place: readonly number[];
}

export function createCandidates(): Candidates {
  const candidateById = new Map<string, Candidate>();

  return {
    add(match, reason, place) {
      const candidate = { match, reason, place };
      const known = candidateById.get(match.id);
      if (known === undefined || compare(candidate, known) < 0) candidateById.set(match.id, candidate);
    },
    inOrder: () =>
      [...candidateById.values()]
        .sort(compare)
        .map(({ match, reason }) => ({ id: match.id, reason: { code: reason, label: resolutionReasons[reason] } })),
  };
}

function compare(a: Candidate, b: Candidate): number {
  return (
    rankOf(a.reason) - rankOf(b.reason) ||
    comparePlaces(a.place, b.place) ||
    compareTexts(a.match.sortKey, b.match.sortKey) ||
    compareTexts(a.match.id, b.match.id)
  );
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (const [index, place] of a.entries()) {
    const difference = place - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
