import { describe, expect, it } from 'vitest';
import { createContainment } from '../../../../../web/src/views/map/regions/containment.ts';

const region = (id: string, wholes: { partOf?: string[]; locatedIn?: string[]; inZone?: string[] } = {}) => {
  const nodes = (ids: string[] = []) => ({ nodes: ids.map((whole) => ({ id: whole })) });
  return { id, partOf: nodes(wholes.partOf), locatedIn: nodes(wholes.locatedIn), inZone: nodes(wholes.inZone) };
};

describe('containment of regions', () => {
  const containment = createContainment([
    region('peru'),
    region('cusco', { partOf: ['peru'] }),
    region('valley', { locatedIn: ['cusco', 'junin'] }),
    region('province', { partOf: ['cusco'] }),
    region('district', { partOf: ['province'], inZone: ['valley'] }),
  ]);

  it('leads from the outermost whole down to the region, without it', () => {
    expect(containment.pathOf('district')).toEqual(['peru', 'cusco', 'province']);
    expect(containment.pathOf('peru')).toEqual([]);
  });

  it('knows the parts and the wholes of every kind', () => {
    expect(containment.partsOf('cusco')).toEqual(['valley', 'province']);
    expect(containment.partsOf('valley')).toEqual(['district']);
    expect(containment.wholesOf('district')).toEqual(['province', 'valley']);
    expect(containment.wholesOf('unknown')).toEqual([]);
  });

  it('ends where regions lie in each other in a circle', () => {
    const circle = createContainment([region('a', { partOf: ['b'] }), region('b', { partOf: ['a'] })]);

    expect(circle.pathOf('a')).toEqual(['b']);
  });
});
