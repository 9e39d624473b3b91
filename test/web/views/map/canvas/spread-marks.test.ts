import { describe, expect, it } from 'vitest';
import { spreadMarks, type SpreadMark } from '../../../../../web/src/views/map/canvas/spread-marks.ts';

const gapBetween = (one: SpreadMark, other: SpreadMark) =>
  Math.hypot(one.drawnX - other.drawnX, one.drawnY - other.drawnY) - one.radius - other.radius;

describe('marks on the map', () => {
  it('of one place are drawn apart, and say where they truly are', () => {
    const marks = ['a', 'b', 'c', 'd'].map((id) => ({ id, x: 100, y: 100, radius: 8 }));

    const spread = spreadMarks(marks);

    for (const [index, one] of spread.entries())
      for (const other of spread.slice(index + 1)) expect(gapBetween(one, other)).toBeGreaterThan(-0.5);
    expect(spread.map(({ x, y }) => [x, y])).toEqual([
      [100, 100],
      [100, 100],
      [100, 100],
      [100, 100],
    ]);
  });

  it('that cover nothing stay where they are', () => {
    const [far] = spreadMarks([
      { id: 'a', x: 10, y: 10, radius: 5 },
      { id: 'b', x: 90, y: 90, radius: 5 },
    ]);

    expect(far?.drawnX).toBeCloseTo(10, 1);
    expect(far?.drawnY).toBeCloseTo(10, 1);
  });

  it('give way the more the smaller they are', () => {
    const [large, small] = spreadMarks([
      { id: 'large', x: 50, y: 50, radius: 16 },
      { id: 'small', x: 55, y: 50, radius: 4 },
    ]);

    expect(Math.abs((small?.drawnX ?? 0) - 55)).toBeGreaterThan(3 * Math.abs((large?.drawnX ?? 0) - 50));
  });

  it('are always drawn at the same places', () => {
    const marks = Array.from({ length: 30 }, (_, index) => ({
      id: String(index),
      x: (index * 7) % 40,
      y: (index * 11) % 40,
      radius: 4 + (index % 5),
    }));

    expect(spreadMarks(marks)).toEqual(spreadMarks(marks));
  });
});
