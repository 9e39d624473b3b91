export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** The distance from the point at which the label begins. */
  readonly radius: number;
  readonly width: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedLabel {
  readonly id: string;
  /** The left end of the text and the middle of its height. */
  readonly x: number;
  readonly y: number;
  /** The end of a line from the point to a label that is away from it; null for a label at its point. */
  readonly tie: { readonly x: number; readonly y: number } | null;
}

const GAP = 3;
/** The distances of a label from its point that are tried, from near to far. */
const DISTANCES = [GAP, 16, 28, 42];

/**
 * Places labels beside their points, in the order of the wishes. A label without room nearby is placed farther off,
 * with a line to its point. A label that would cover another label or a mark everywhere is left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  bounds: Box,
  height = 15,
): readonly PlacedLabel[] {
  const taken: Box[] = [...obstacles];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const place = placesOf(wish, height).find(
      ({ box }) => isInside(box, bounds) && !taken.some((other) => overlap(box, other)),
    );
    if (place === undefined) continue;
    taken.push(place.box);
    placed.push({
      id: wish.id,
      x: place.box.left,
      y: place.box.top + height / 2,
      tie: place.distance === GAP ? null : nearestIn(place.box, wish),
    });
  }
  return placed;
}

interface Place {
  readonly box: Box;
  readonly distance: number;
}

function placesOf(wish: LabelWish, height: number): readonly Place[] {
  return DISTANCES.flatMap((distance) => boxesAround(wish, height, distance).map((box) => ({ box, distance })));
}

/** Right, left, above and below, then the corners. */
function boxesAround({ x, y, radius, width }: LabelWish, height: number, distance: number): readonly Box[] {
  const far = radius + distance;
  const near = far * 0.7;
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    at(x + far, y - height / 2),
    at(x - far - width, y - height / 2),
    at(x - width / 2, y - far - height + 2),
    at(x - width / 2, y + far - 2),
    at(x + near, y - near - height),
    at(x + near, y + near),
    at(x - near - width, y - near - height),
    at(x - near - width, y + near),
  ];
}

function nearestIn({ left, right, top, bottom }: Box, { x, y }: LabelWish): { readonly x: number; readonly y: number } {
  return { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom - 2, Math.max(top + 2, y)) };
}

function isInside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
