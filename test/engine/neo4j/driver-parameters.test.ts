import neo4j from 'neo4j-driver';
import { expect, it } from 'vitest';
import { toDriverParameters } from '../../../src/engine/neo4j/driver-parameters.ts';

it('gives the driver whole numbers as integers, at every depth, and all else as it is', () => {
  const parameters = toDriverParameters(neo4j, {
    k: 3,
    half: 0.5,
    none: null,
    rows: [{ id: 'law:a', year: 1978, list: [1, 'a', true] }],
  });

  expect(parameters).toEqual({
    k: neo4j.int(3),
    half: 0.5,
    none: null,
    rows: [{ id: 'law:a', year: neo4j.int(1978), list: [neo4j.int(1), 'a', true] }],
  });
});
