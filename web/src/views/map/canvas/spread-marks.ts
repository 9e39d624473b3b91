export interface Mark {
  readonly id: string;
  /** The true position. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface SpreadMark extends Mark {
  /** The drawn position, at which the mark hides no other. */
  readonly drawnX: number;
  readonly drawnY: number;
}

const ROUNDS = 80;
/** How strongly each round pulls a mark back to its true position. */
const PULL = 0.04;
/** Marks with the same position leave it in directions that never repeat: the golden angle. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves marks apart until none covers another, each as near to its true position as possible. The same marks always get
 * the same positions.
 */
export function spreadMarks(marks: readonly Mark[], gap = 1): readonly SpreadMark[] {
  const places = marks.map(({ x, y }, index) => ({
    x: x + 0.01 * Math.cos(index * GOLDEN_ANGLE),
    y: y + 0.01 * Math.sin(index * GOLDEN_ANGLE),
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!pushApart(marks, places, gap)) break;
    // The last rounds only push marks apart, so that none overlap at the end.
    if (round < ROUNDS / 2) pullBack(marks, places);
  }
  return marks.map((mark, index) => ({
    ...mark,
    drawnX: places[index]?.x ?? mark.x,
    drawnY: places[index]?.y ?? mark.y,
  }));
}

interface Place {
  x: number;
  y: number;
}

function pushApart(marks: readonly Mark[], places: readonly Place[], gap: number): boolean {
  let hasMoved = false;
  for (const [i, one] of places.entries()) {
    for (const [j, other] of places.slice(0, i).entries()) {
      const wanted = (marks[i]?.radius ?? 0) + (marks[j]?.radius ?? 0) + gap;
      const dx = one.x - other.x;
      const dy = one.y - other.y;
      const distance = Math.hypot(dx, dy);
      if (distance >= wanted) continue;
      hasMoved = true;
      const share = (marks[j]?.radius ?? 0) / (wanted - gap);
      const push = (wanted - distance) / distance;
      one.x += dx * push * share;
      one.y += dy * push * share;
      other.x -= dx * push * (1 - share);
      other.y -= dy * push * (1 - share);
    }
  }
  return hasMoved;
}

function pullBack(marks: readonly Mark[], places: readonly Place[]): void {
  for (const [index, place] of places.entries()) {
    const mark = marks[index];
    if (mark === undefined) continue;
    place.x += (mark.x - place.x) * PULL;
    place.y += (mark.y - place.y) * PULL;
  }
}
