import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/plan/cursor.ts';
import type { Order, Position } from '../../src/plan/order.ts';

const byName: Order = { name: 'NAME ASC', by: { kind: 'name' }, isDescending: false };
const byValue: Order = {
  name: 'VALUE DESC',
  by: { kind: 'property', property: 'value', holds: 'number' },
  isDescending: true,
};

describe('a cursor', () => {
  it.each<[Order, Position]>([
    [byName, [null, 'ley 28002 law:ley-28002', 'law:ley-28002']],
    [byValue, [46_700, 'superficie ñ “x”', 'observation:x']],
    [byValue, [-1.5, '', 'observation:x']],
  ])('comes back as the position it was made of', (order, position) => {
    expect(decodeCursor(order, encodeCursor(order, position))).toEqual(position);
  });

  it('says nothing that has to be escaped in an address', () => {
    expect(encodeCursor(byName, [null, '¿ñ?>', 'a'])).toMatch(/^[\w-]+$/);
  });

  it.each([
    ['', 'nothing'],
    ['x', 'no JSON'],
    [Buffer.from('{}').toString('base64url'), 'no list'],
    [Buffer.from('["NAME ASC",null,"a"]').toString('base64url'), 'too little'],
    [Buffer.from('["NAME ASC",null,"a","b","c"]').toString('base64url'), 'too much'],
    [Buffer.from('["NAME ASC",{"a":1},"a","b"]').toString('base64url'), 'an object'],
    [Buffer.from('["NAME ASC",1,"a","b"]').toString('base64url'), 'a value where there is none'],
  ])('%s is refused: it holds %s', (cursor) => {
    expect(() => decodeCursor(byName, cursor)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }) as Error);
  });

  it('is not quoted at length when it is long', () => {
    expect(() => decodeCursor(byName, 'x'.repeat(10_000))).toThrow(/^.{0,200}$/);
  });
});
