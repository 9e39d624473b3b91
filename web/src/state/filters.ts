import type { Signal } from '@preact/signals';
import type { Confidence, EntityType, RelationshipType } from '../api/names.ts';
import { addressed, textList } from './address.ts';

/** What is asked for but not shown. A filter takes nothing out of the drawing. */
export const hiddenEntityTypes = addressed('no-types', textList, 'replace') as Signal<readonly EntityType[]>;
export const hiddenRelationshipTypes = addressed('no-relationships', textList, 'replace') as Signal<
  readonly RelationshipType[]
>;
export const hiddenConfidences = addressed('no-confidence', textList, 'replace') as Signal<readonly Confidence[]>;

/** Shows a hidden value, or hides a shown one. */
export function toggle<Value>(hidden: Signal<readonly Value[]>, value: Value): void {
  hidden.value = hidden.value.includes(value)
    ? hidden.value.filter((other) => other !== value)
    : [...hidden.value, value];
}

export function showAll(): void {
  hiddenEntityTypes.value = [];
  hiddenRelationshipTypes.value = [];
  hiddenConfidences.value = [];
}
