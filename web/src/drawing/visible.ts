import { computed } from '@preact/signals';
import { hiddenConfidences, hiddenEntityTypes, hiddenRelationshipTypes } from '../state/filters.ts';
import { drawn } from './drawn-state.ts';
import type { Drawn } from './drawn.ts';

export interface Filters {
  readonly entityTypes: readonly string[];
  readonly relationshipTypes: readonly string[];
  readonly confidences: readonly string[];
}

/**
 * The drawing without hidden types and hidden degrees of confidence. A relationship disappears with either of its ends.
 */
export function filterDrawn(whole: Drawn, { entityTypes, relationshipTypes, confidences }: Filters): Drawn {
  if (entityTypes.length + relationshipTypes.length + confidences.length === 0) return whole;
  const nodes = whole.nodes.filter(
    ({ type, confidence }) => !entityTypes.includes(type) && !confidences.includes(confidence),
  );
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = whole.edges.filter(
    ({ source, target, relationship }) =>
      ids.has(source.id) &&
      ids.has(target.id) &&
      !relationshipTypes.includes(relationship.type) &&
      !confidences.includes(relationship.confidence),
  );
  return { ...whole, nodes, edges };
}

/** The drawing without what the filters hide. */
export const visible = computed(() =>
  filterDrawn(drawn.value, {
    entityTypes: hiddenEntityTypes.value,
    relationshipTypes: hiddenRelationshipTypes.value,
    confidences: hiddenConfidences.value,
  }),
);
