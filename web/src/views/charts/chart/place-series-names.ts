import { placeLabels, type Box, type PlacedLabel } from '../../../parts/plot/place-labels.ts';

export interface DrawnSeries {
  readonly key: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** The bars of long periods. */
  readonly bars: readonly { readonly from: number; readonly to: number; readonly y: number }[];
  /** The width of the drawn name. */
  readonly width: number;
}

const POINT = 6;
const LINE = 2;
const STEP = 8;

/**
 * Places the name of each series at its last point, else at its first or middle point, where it covers neither lines
 * nor names.
 */
export function placeSeriesNames(
  series: readonly DrawnSeries[],
  obstacles: readonly Box[],
  bounds: Box,
): readonly PlacedLabel[] {
  const taken: Box[] = [
    ...obstacles,
    ...series.flatMap(({ points, bars }) => [...boxesAlong(points), ...bars.map(boxOver)]),
  ];
  const placed: PlacedLabel[] = [];
  for (const { key, points, width } of series) {
    const anchors = [points.at(-1), points[0], points[Math.floor(points.length / 2)]].flatMap((point) => point ?? []);
    const label = anchors
      .map(({ x, y }) => placeLabels([{ id: key, x, y, radius: POINT, width }], taken, bounds)[0])
      .find((found) => found !== undefined);
    if (label === undefined) continue;
    placed.push(label);
    taken.push({ left: label.x, right: label.x + width, top: label.y - 8, bottom: label.y + 8 });
  }
  return placed;
}

/** The boxes of the points of a series and of the lines between them. */
function boxesAlong(points: DrawnSeries['points']): readonly Box[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (next === undefined) return [around(point, POINT)];
    const steps = Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / STEP);
    const between = Array.from({ length: steps }, (_, step) =>
      around(
        { x: point.x + ((next.x - point.x) * step) / steps, y: point.y + ((next.y - point.y) * step) / steps },
        LINE,
      ),
    );
    return [around(point, POINT), ...between];
  });
}

function boxOver({ from, to, y }: DrawnSeries['bars'][number]): Box {
  return { left: from, right: to, top: y - LINE, bottom: y + LINE };
}

function around({ x, y }: { readonly x: number; readonly y: number }, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}
