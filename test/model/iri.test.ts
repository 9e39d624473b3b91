import { describe, expect, it } from 'vitest';
import { iriOf } from '../../src/model/iri.ts';

describe('the permanent address', () => {
  it.each([
    ['law:ley-28002', 'https://hoja.test/id/law:ley-28002'],
    ['law:a|AMENDS|law:b', 'https://hoja.test/id/law:a%7CAMENDS%7Claw:b'],
    ['person:ñusta', 'https://hoja.test/id/person:%C3%B1usta'],
  ])('of %s is %s', (id, address) => {
    expect(iriOf('https://hoja.test', id)).toBe(address);
  });
});
