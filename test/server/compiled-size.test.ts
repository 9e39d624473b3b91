import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { compiledSize } from '../../src/server/compiled-size.ts';

const sizeOf = (text: string, atMost = 1_000, name?: string): number => compiledSize(schema, parse(text), name, atMost);

const entityTypes = schema.getPossibleTypes(schema.getType('Entity') as never).length;

describe('compiledSize', () => {
  it('counts each field of an object once', () => {
    expect(sizeOf('{ law(id: "a") { id name { value } } }')).toBe(4);
  });

  it('counts a field of an interface for each type that can be there, and those under it for each of them again', () => {
    expect(sizeOf('{ entity(id: "a") { id } }')).toBe(1 + entityTypes);
    expect(sizeOf('{ entity(id: "a") { relationships { nodes { id } } } }')).toBe(1 + 2 * entityTypes + entityTypes * entityTypes);
  });

  it('counts a fragment wherever it is spread, and only on types that it is for', () => {
    const inline = sizeOf('{ entity(id: "a") { ... on Law { number } } }');

    expect(sizeOf('fragment F on Law { number } { entity(id: "a") { ...F } }')).toBe(inline);
    expect(inline).toBe(1 + entityTypes + 1);
  });

  it('counts the operation of the name', () => {
    expect(sizeOf('query A { __typename } query B { law(id: "a") { id } }', 1_000, 'B')).toBe(2);
  });

  it('stops at once where there is more than is allowed, however much more', () => {
    const deep = `{ entity(id: "a") { id ${'relationships(first: 1) { nodes { id '.repeat(12)}${'} } '.repeat(12)}} }`;
    const names = Array.from({ length: 40 }, (_, index) => `F${index}`);
    const bomb = names.map((name, index) => `fragment ${name} on Law { a: amends { nodes { ...${names[index + 1] ?? 'Last'} } } b: amends { nodes { ...${names[index + 1] ?? 'Last'} } } }`).join(' ');

    const start = performance.now();
    expect(sizeOf(deep)).toBe(Infinity);
    expect(sizeOf(`${bomb.replaceAll('on Law', 'on Entity').replaceAll('amends', 'relationships')} fragment Last on Entity { id } { entity(id: "a") { ...F0 } }`)).toBe(Infinity);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
