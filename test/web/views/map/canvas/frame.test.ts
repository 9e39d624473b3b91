import { describe, expect, it } from 'vitest';
import { movedBy, showing, wholeMap, zoomedAt } from '../../../../../web/src/views/map/canvas/frame.ts';

const size = { width: 400, height: 600 };

describe('frame of the map', () => {
  it('keeps what lies under the pointer where it is', () => {
    const { zoom, x, y } = zoomedAt(wholeMap, 2, { x: 100, y: 300 }, size);

    expect([zoom, 100 * zoom + x, 300 * zoom + y]).toEqual([2, 100, 300]);
  });

  it('is the whole map at least, wherever it was moved', () => {
    const moved = movedBy(zoomedAt(wholeMap, 2, { x: 0, y: 0 }, size), -150, -80, size);

    expect(zoomedAt(moved, 0.1, { x: 10, y: 10 }, size)).toEqual(wholeMap);
  });

  it('cannot be moved while it is whole, nor out of sight when it is enlarged', () => {
    expect(movedBy(wholeMap, 50, 50, size)).toEqual(wholeMap);
    expect(movedBy(zoomedAt(wholeMap, 2, { x: 0, y: 0 }, size), 9999, -9999, size)).toEqual({
      zoom: 2,
      x: 200,
      y: -900,
    });
  });

  it('moves only as far as a point needs to be seen', () => {
    const enlarged = zoomedAt(wholeMap, 4, { x: 0, y: 0 }, size);

    expect(showing(enlarged, { x: 200, y: 200 }, size)).toEqual(enlarged);
    expect(showing(enlarged, { x: 1000, y: 200 }, size)).toEqual({ zoom: 4, x: -648, y: 0 });
  });
});
