import { describe, expect, it } from 'vitest';
import { nearestTowards } from '../../../../../web/src/views/map/canvas/nearest-towards.ts';

const points = [
  { id: 'here', x: 0, y: 0 },
  { id: 'east', x: 10, y: 1 },
  { id: 'far east', x: 20, y: 0 },
  { id: 'north', x: 1, y: -30 },
];
const [here] = points;

describe('arrow keys on the map', () => {
  it('lead to the nearest region that way', () => {
    expect(here && nearestTowards(points, here, 'ArrowRight')).toBe('east');
    expect(here && nearestTowards(points, here, 'ArrowUp')).toBe('north');
  });

  it('lead nowhere at the edge', () => {
    expect(here && nearestTowards(points, here, 'ArrowLeft')).toBeNull();
  });

  it('do not lead to what lies rather aside than ahead', () => {
    expect(nearestTowards([{ id: 'aside', x: 3, y: 20 }], { id: 'here', x: 0, y: 0 }, 'ArrowRight')).toBeNull();
  });
});
