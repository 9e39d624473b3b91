import { diffWordsWithSpace } from 'diff';
import { groupBy } from '../model/group-by.ts';
import type { ComparedLimit, ComparedPenalty, ComparedVersion } from './version-diff.ts';

export type Change = 'SAME' | 'CHANGED' | 'ADDED' | 'REMOVED' | 'NOT_RECORDED';

/** The state of one thing before and after; `change` says how the two differ. */
export interface Compared<T> {
  readonly change: Change;
  readonly before: T | null;
  readonly after: T | null;
}

export interface ComparedText {
  readonly language: 'es' | 'en';
  /** NOT_RECORDED when one of the two texts is not known; there are no parts then. */
  readonly change: Change;
  readonly parts: readonly TextPart[];
}

export interface TextPart {
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
  readonly text: string;
}

export interface VersionComparison {
  readonly penalties: readonly Compared<ComparedPenalty>[];
  readonly limits: readonly Compared<ComparedLimit>[];
  readonly texts: readonly ComparedText[];
}

/** Compares two versions field by field: penalties by case, limits by substance and role, texts by words. */
export function compareVersions(before: ComparedVersion, after: ComparedVersion): VersionComparison {
  return {
    penalties: comparePenalties(before.penalties, after.penalties),
    limits: compareByKey(before.limits, after.limits, ({ substance, role }) => `${substance} ${role ?? ''}`),
    texts: (['es', 'en'] as const).flatMap((language) =>
      compareTexts(language, before.texts[language], after.texts[language]),
    ),
  };
}

/** Penalties that are not recorded do not mean that there are none, so nothing counts as added or removed. */
function comparePenalties(
  before: ComparedVersion['penalties'],
  after: ComparedVersion['penalties'],
): readonly Compared<ComparedPenalty>[] {
  if (before !== null && after !== null) return compareByKey(before, after, ({ case: name }) => name);
  return [
    ...(before ?? []).map((penalty) => ({ change: 'NOT_RECORDED', before: penalty, after: null }) as const),
    ...(after ?? []).map((penalty) => ({ change: 'NOT_RECORDED', before: null, after: penalty }) as const),
  ];
}

/**
 * The items of the later version in order, then the items that it no longer has. Items with the same key are matched in
 * their order.
 */
function compareByKey<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): readonly Compared<T>[] {
  const earlier = groupBy(before, keyOf);
  const matched = after.map((item): Compared<T> => {
    const old = earlier.get(keyOf(item))?.shift();
    if (old === undefined) return { change: 'ADDED', before: null, after: item };
    return { change: isEqual(old, item) ? 'SAME' : 'CHANGED', before: old, after: item };
  });
  return [
    ...matched,
    ...[...earlier.values()].flat().map((item): Compared<T> => ({ change: 'REMOVED', before: item, after: null })),
  ];
}

function isEqual(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function compareTexts(language: 'es' | 'en', before: string | null, after: string | null): readonly ComparedText[] {
  if (before === null && after === null) return [];
  if (before === null || after === null) return [{ language, change: 'NOT_RECORDED', parts: [] }];
  const parts = diffWordsWithSpace(before, after).map(({ added, removed, value }): TextPart => ({
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value,
  }));
  return [{ language, change: parts.every(({ kind }) => kind === 'SAME') ? 'SAME' : 'CHANGED', parts }];
}
