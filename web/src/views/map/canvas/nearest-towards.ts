import { stepByKey, type ArrowKey } from '../../../parts/plot/arrow-key.ts';

interface Point {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The distance to the side counts this many times as much as the distance ahead. */
const ASIDE = 2;

/** The point that an arrow key leads to: the nearest one ahead, less than 60 degrees to the side; null at the edge. */
export function nearestTowards(points: readonly Point[], from: Point, key: ArrowKey): string | null {
  const [dx, dy] = stepByKey[key];
  let best: string | null = null;
  let least = Infinity;
  for (const { id, x, y } of points) {
    const ahead = (x - from.x) * dx + (y - from.y) * dy;
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
    if (id === from.id || ahead <= 0 || aside > ahead * 1.75) continue;
    const cost = ahead + aside * ASIDE;
    if (cost >= least) continue;
    least = cost;
    best = id;
  }
  return best;
}
