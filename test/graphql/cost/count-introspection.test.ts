import { execute, getIntrospectionQuery, parse } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '../../../src/graphql/schema.ts';
import { createServer } from '../../../src/server/create-server.ts';
import { post, address } from '../../server/post.ts';
import { workOf } from '../../support/count-work.ts';
import { createFakeEngine } from '../../support/fake-engine.ts';

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** Values of an answer: leaves, objects and lists, but for the answer itself. */
function valuesIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + valuesIn(item), 1);
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, item) => sum + valuesIn(item), 1)
    : 1;
}

it.each([
  '{ __schema { queryType { name } } }',
  '{ __schema { queryType { name fields { name type { name kind ofType { name fields { name } } } } } } }',
  '{ __schema { types { name ...T } } } fragment T on __Type { kind possibleTypes { name } interfaces { name } }',
  '{ a: __type(name: "Law") { fields { name args { name type { name } } } } b: __type(name: "EntityType") { enumValues { name description } } }',
  '{ __type(name: "Nothing") { name } }',
  '{ ...Q } fragment Q on Query { __schema { directives { name locations args { name } } } }',
])('counts what the schema gives: %s', async (query) => {
  const { data } = await execute({ schema, document: parse(query) });
  const held = valuesIn(data) - 1;

  const { described } = workOf(query);

  expect(described).toBeGreaterThanOrEqual(held * 0.9);
  expect(described).toBeLessThanOrEqual(held * 1.5 + 5);
});

it('takes for a name that a variable holds the type with the most', () => {
  const of = (name: string, variables: string) =>
    workOf(`query ${variables} { __type(name: ${name}) { fields { name } } }`, { name: 'Law' }).described;

  expect(of('$name', '($name: String!)')).toBeGreaterThanOrEqual(of('"Law"', ''));
});

it.each([
  ['the same again and again', `{ ${repeat(60, (index) => `a${index}:__schema{types{fields{args{name}}}}`)} }`],
  [
    'one thing under many names',
    `{ __schema { types { fields { ${repeat(300, (index) => `a${index}:description`)} } } } }`,
  ],
  [
    'types within types, many times',
    `{ __schema { types { ${repeat(20, (index) => `a${index}:fields { type { fields { name } } }`)} } } }`,
  ],
  [
    'a variable name',
    `query ($name: String = "Law") { __type(name: $name) { ${repeat(60, (index) => `a${index}:fields { type { fields { name } } }`)} } }`,
  ],
])('refuses too much of the schema at once: %s', async (_what, query) => {
  await using server = createServer({ engine: createFakeEngine(), publicUrl: address });

  const answer = await post(server, { query });

  expect(answer).toMatchObject({
    status: 400,
    body: {
      errors: [
        {
          message: expect.stringMatching(/more than 50,000 values of the schema/) as string,
          extensions: { code: 'ANSWER_TOO_LARGE' },
        },
      ],
    },
  });
});

it('lets through what every tool asks', async () => {
  await using server = createServer({ engine: createFakeEngine(), publicUrl: address });

  expect(
    await post(server, {
      query: getIntrospectionQuery({
        descriptions: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    }),
  ).toMatchObject({ status: 200 });
});
