import type { Effect, ProvisionHistory, VersionState } from './operations.ts';
import { readTimeSpan, type TimeSpan } from './time-span.ts';

/** A version in the history of its provision. */
export interface HistoryVersion {
  readonly state: VersionState;
  readonly id: string;
  /** From 1, oldest first. */
  readonly number: number;
  readonly span: TimeSpan;
  /** The version's dates themselves are marked as doubtful. */
  readonly isDoubtful: boolean;
}

/** What stands in the list of a history: a version, or an act that left none. */
export type HistoryStep =
  { readonly kind: 'version'; readonly version: HistoryVersion } | { readonly kind: 'act'; readonly effect: Effect };

const unknown: TimeSpan = { begins: null, ends: null, isDate: false, isApproximate: true };

export function findVersions({ penaltyHistory }: Pick<ProvisionHistory, 'penaltyHistory'>): readonly HistoryVersion[] {
  return penaltyHistory.map((state, index) => ({
    state,
    id: state.version.id,
    number: index + 1,
    span: state.valid === null ? unknown : readTimeSpan(state.valid.text),
    isDoubtful: state.version.uncertainFields.includes('valid'),
  }));
}

/** Versions, and the acts that introduced none (repeals, and what never took effect), oldest first. */
export function findSteps(versions: readonly HistoryVersion[], effects: readonly Effect[]): readonly HistoryStep[] {
  const steps: (readonly [number, HistoryStep])[] = versions.map((version) => [
    version.span.begins?.first ?? -Infinity,
    { kind: 'version', version },
  ]);
  for (const effect of effects) {
    if (effect.versionAfter === null)
      steps.push([
        effect.on === null ? Infinity : (readTimeSpan(effect.on.text).begins?.first ?? Infinity),
        { kind: 'act', effect },
      ]);
  }
  // What ends on a day comes before what begins on it.
  return steps
    .sort(([a, { kind }], [b, { kind: otherKind }]) => a - b || kind.localeCompare(otherKind))
    .map(([, step]) => step);
}
