import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { sizeOfDocument } from '../../../src/graphql/cost/document-size.ts';

const sizeOf = (question: string) => sizeOfDocument(parse(question));

describe('the size of a document', () => {
  it.each([
    ['a field is one, and one deep', '{ a }', { depth: 1, fields: 1 }],
    ['fields within fields add to the depth', '{ a { b { c } d } e }', { depth: 3, fields: 5 }],
    [
      'fragments and inline fragments add nothing themselves',
      '{ a { ...F ... on A { b } ... { c } } } fragment F on A { d { e } }',
      { depth: 3, fields: 5 },
    ],
    [
      'a fragment counts wherever it is spread',
      '{ ...F ...F a { ...F } } fragment F on A { b { c } }',
      { depth: 3, fields: 7 },
    ],
    ['the largest operation counts', 'query A { a } query B { a { b } } query C { a b c }', { depth: 2, fields: 3 }],
    [
      'what asks for the schema is not deep',
      '{ __schema { types { fields { name } } } __type(name: "A") { name } a { b } }',
      { depth: 2, fields: 8 },
    ],
    ['also in a fragment', '{ ...F } fragment F on Query { __schema { types { name } } }', { depth: 0, fields: 3 }],
  ])('%s', (_, question, size) => {
    expect(sizeOf(question)).toEqual(size);
  });

  it('is counted without writing the fragments out', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on A { ...F${index + 1} ...F${index + 1} }`,
    ).join(' ');

    expect(sizeOf(`{ ...F0 } ${doubling} fragment F60 on A { a }`)).toEqual({ depth: 1, fields: 2 ** 60 });
  });

  it('is endless where fragments go round', () => {
    expect(sizeOf('{ ...F } fragment F on A { a { ...G } } fragment G on A { b { ...F } }')).toMatchObject({
      fields: Infinity,
    });
    expect(sizeOf('{ a ...F } fragment F on A { ...F }')).toMatchObject({ fields: Infinity });
  });
});
