import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../../src/graphql/written/json-text.ts';
import { stringifyWritten, WrittenJson } from '../../../src/graphql/written/written-json.ts';

describe('a text as JSON', () => {
  it('is what JSON.stringify writes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => jsonText(text) === JSON.stringify(text)));
  });

  it.each(['', 'Ley N.º 28002', '"', '\\', 'a\nb', '\u0000', '\u007f', '\u2028', '🌿', '\ud83c', '\udf3f'])(
    'is that of %j, too',
    (text) => {
      expect(jsonText(text)).toBe(JSON.stringify(text));
    },
  );
});

describe('a result with written values', () => {
  const values = { law: { id: 'law:ley-28002', number: null }, laws: { totalCount: 2 } };
  const data = { ...values, law: new WrittenJson(JSON.stringify(values.law)) };

  it('is what JSON.stringify makes of the values, in the same order', () => {
    const errors = [new GraphQLError('no', { path: ['laws'] })];

    expect(stringifyWritten({ errors, data: { ...data, none: null }, extensions: { release: 'r' } })).toBe(
      JSON.stringify({ errors, data: { ...values, none: null }, extensions: { release: 'r' } }),
    );
  });

  it('leaves out what JSON leaves out', () => {
    const result = { data, extensions: undefined, stringify: stringifyWritten };

    expect(stringifyWritten(result as never)).toBe(JSON.stringify({ data: values }));
  });

  it('may have no data', () => {
    expect(stringifyWritten({ data: null })).toBe('{"data":null}');
    expect(stringifyWritten({ errors: [] })).toBe('{"errors":[]}');
  });

  it('gives the values to whoever reads it without knowing', () => {
    expect(JSON.parse(JSON.stringify({ data }))).toEqual({ data: values });
  });
});
