import type { Release } from '../dataset/release.ts';

/** `release 140d481de2f9 with 924 entities, 1987 relationships, 220 sources`. */
export function renderCounts({ id, entities, relationships, sources }: Release): string {
  return `release ${id} with ${entities.length} entities, ${relationships.length} relationships, ${sources.length} sources`;
}
