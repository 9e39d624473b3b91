import type { LocalizedLabel } from '../../model/localized-text.ts';
import { rankOf, resolutionReasons, type ResolutionReason } from './resolution-reasons.ts';
import type { StoredMatch } from './stored-match.ts';

/** An entity that a reference may mean, with the reason. */
export interface FoundCandidate {
  readonly id: string;
  readonly reason: { readonly code: ResolutionReason; readonly label: LocalizedLabel };
}

/**
 * The candidates for one reference. An entity that matches for several reasons is a candidate once, with the best
 * reason.
 */
export interface Candidates {
  /** Adds a match. `place` orders matches with the same reason; its numbers are compared one after the other. */
  add(match: StoredMatch, reason: ResolutionReason, place: readonly number[]): void;
  /** The candidates, the best reason first, then by `place`, sort key and id. */
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
