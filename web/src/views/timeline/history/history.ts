import type { Effect, ProvisionHistory, VersionState } from '../operations.ts';
import { readTimeSpan, type TimeSpan } from '../time/time-span.ts';

/** A version in the history of its provision. */
export interface HistoryVersion {
  readonly state: VersionState;
  readonly id: string;
  /** Counts from 1, the oldest version first. */
  readonly number: number;
  readonly span: TimeSpan;
  /** True when the version's own dates are marked as doubtful. */
  readonly isDoubtful: boolean;
}

/** An item in the list of a history: a version, or an act that led to no version. */
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

/** Lists versions, and acts that introduced no version (repeals, and acts that never took effect), oldest first. */
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
  // On one day, the end of a version comes before the start of the next.
  return steps
    .sort(([a, { kind }], [b, { kind: otherKind }]) => a - b || kind.localeCompare(otherKind))
    .map(([, step]) => step);
}
