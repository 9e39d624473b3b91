import { describe, expect, it } from 'vitest';
import {
  fitProjection,
  graticuleIn,
  projectionIn,
  scaleBar,
} from '../../../../../web/src/views/map/canvas/projection.ts';

const size = { width: 400, height: 520 };
const places = [
  { latitude: -3.75, longitude: -73.25 },
  { latitude: -13.52, longitude: -71.98 },
  { latitude: -6.03, longitude: -76.97 },
];

describe('projection of the map', () => {
  const fitted = fitProjection(places, size);

  it('holds all regions with room at the edges', () => {
    for (const { longitude, latitude } of places) {
      const [x = NaN, y = NaN] = fitted([longitude, latitude]) ?? [];
      expect(x).toBeGreaterThan(30);
      expect(x).toBeLessThan(370);
      expect(y).toBeGreaterThan(30);
      expect(y).toBeLessThan(490);
    }
  });

  it('seen through a frame enlarges and moves every place', () => {
    const [x = NaN, y = NaN] = fitted([-73, -10]) ?? [];

    const moved = projectionIn(fitted, { zoom: 3, x: -50, y: 20 })([-73, -10]);

    expect(moved?.[0]).toBeCloseTo(x * 3 - 50, 6);
    expect(moved?.[1]).toBeCloseTo(y * 3 + 20, 6);
  });

  it('draws a finer net of degrees the more it is enlarged', () => {
    const whole = graticuleIn(fitted, size);
    const enlarged = graticuleIn(projectionIn(fitted, { zoom: 8, x: -1400, y: -2000 }), size);

    expect(whole.step).toBeGreaterThan(enlarged.step);
    expect(whole.parallels.map(({ degrees }) => degrees)).toContain(-8);
    expect(whole.path).toContain('M');
  });

  it('measures distances: a degree of latitude is 111 kilometres', () => {
    const { kilometres, pixels } = scaleBar(fitted, size, 90);
    const [, north = NaN] = fitted([-73, -8.5]) ?? [];
    const [, south = NaN] = fitted([-73, -9.5]) ?? [];

    expect(pixels).toBeLessThanOrEqual(90);
    expect(((south - north) * kilometres) / pixels).toBeCloseTo(111.2, 0);
  });
});
