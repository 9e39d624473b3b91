import type { MadeGraphSize } from '../made-graph/made-graph.ts';

export const large = madeGraphOf(100_000);

/** Five relationships for each entity, as in ours two. */
export function madeGraphOf(entities: number): MadeGraphSize {
  return { entities, relationships: 5 * entities, seed: 1 };
}
