import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../../web/src/parts/plot/place-labels.ts';

const bounds = { left: 0, top: 0, right: 300, bottom: 200 };
const wish = (id: string, x: number, y: number) => ({ id, x, y, radius: 5, width: 60 });

describe('names on the map', () => {
  it('stand to the right of their point where there is room', () => {
    expect(placeLabels([wish('a', 100, 100)], [], bounds)).toEqual([{ id: 'a', x: 108, y: 100, tie: null }]);
  });

  it('stand to the left at the right edge', () => {
    expect(placeLabels([wish('a', 280, 100)], [], bounds)).toEqual([{ id: 'a', x: 212, y: 100, tie: null }]);
  });

  it('never cover each other', () => {
    const placed = placeLabels(
      Array.from({ length: 12 }, (_, index) => wish(String(index), 140 + index, 100 + index)),
      [],
      bounds,
    );

    expect(placed.length).toBeGreaterThan(6);
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1))
        expect(Math.abs(one.x - other.x) >= 60 || Math.abs(one.y - other.y) >= 15).toBe(true);
    }
  });

  it('stand away, tied to their point, where all places at the point are taken', () => {
    const around = { left: 90, right: 118, top: 82, bottom: 118 };

    const [label] = placeLabels([wish('a', 100, 100)], [around], bounds);

    expect(label?.x).toBe(121);
    expect(label?.tie).toEqual({ x: 121, y: 100 });
  });

  it('are left out where nothing is free', () => {
    expect(placeLabels([wish('a', 100, 100)], [bounds], bounds)).toEqual([]);
  });
});
