import type { ArrowKey } from '../../../parts/plot/arrow-key.ts';

interface Placed {
  readonly id: string;
  readonly series: number;
  readonly at: number;
}

/**
 * The point that an arrow key leads to: left and right along the series, up and down to the nearest point in time of
 * the series before and after.
 */
export function nextPoint(points: readonly Placed[], from: Placed, key: ArrowKey): string | null {
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const row = points.filter(({ series }) => series === from.series).sort((one, other) => one.at - other.at);
    const place = row.findIndex(({ id }) => id === from.id);
    return row[place + (key === 'ArrowLeft' ? -1 : 1)]?.id ?? null;
  }
  const series = from.series + (key === 'ArrowUp' ? -1 : 1);
  const [nearest] = points
    .filter((point) => point.series === series)
    .sort((one, other) => Math.abs(one.at - from.at) - Math.abs(other.at - from.at));
  return nearest?.id ?? null;
}
