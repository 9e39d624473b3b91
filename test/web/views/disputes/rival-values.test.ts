import { describe, expect, it } from 'vitest';
import { compareRivals } from '../../../../web/src/views/disputes/rival-values.ts';

describe('rival values', () => {
  it('are measured against the largest', () => {
    const rivals = compareRivals([{ value: 88_200 }, { value: 44_100 }]);

    expect(rivals).toEqual([
      { item: { value: 88_200 }, value: 88_200, length: 1, less: 0 },
      { item: { value: 44_100 }, value: 44_100, length: 0.5, less: 0.5 },
    ]);
  });

  it('leave out what has no value', () => {
    expect(compareRivals([{ value: null }, { value: 3 }]).map(({ value }) => value)).toEqual([3]);
    expect(compareRivals([{ value: null }])).toEqual([]);
  });

  it('that are all zero have no bars and no difference', () => {
    expect(compareRivals([{ value: 0 }, { value: 0 }]).map(({ length, less }) => [length, less])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('below zero have no bars, but a difference', () => {
    expect(compareRivals([{ value: -2 }, { value: -4 }]).map(({ length, less }) => [length, less])).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });
});
