import { expect, it } from 'vitest';
import { groupBy } from '../../src/model/group-by.ts';

it('puts items with the same key together, in the order in which they and their keys come', () => {
  const groups = groupBy(['law:b', 'region:a', 'law:a'], (id) => id.split(':')[0]);

  expect([...groups]).toEqual([
    ['law', ['law:b', 'law:a']],
    ['region', ['region:a']],
  ]);
});

it('has no group for nothing', () => {
  expect([...groupBy([], String)]).toEqual([]);
});
