import type { Release } from '../../src/dataset/release.ts';
import { createRandom } from '../../test/support/random.ts';

export const maximumHops = 6;

/** Pairs of different entities, the same each time. */
export function pairsOf({ entities }: Release, count: number): readonly (readonly [from: string, to: string])[] {
  const random = createRandom(7);
  return Array.from({ length: count }, () => {
    const from = random.pick(entities).id;
    const others = entities.filter(({ id }) => id !== from);
    return [from, random.pick(others).id] as const;
  });
}

export const pairCount = 200;
