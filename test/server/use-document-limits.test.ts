import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createFakeEngine } from '../support/fake-engine.ts';
import { post } from './post.ts';
import { createRecordingServer } from './recording-server.ts';

/** What answers `query` refuses: the status, the code and the message of its one error. */
async function refusalOf(query: string, headers: Record<string, string> = {}) {
  await using recording = createRecordingServer(createFakeEngine());
  const begun = performance.now();

  const { status, body } = await post(recording.server, { query }, headers);

  const { errors = [], data } = body as {
    readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code: string } }[];
    readonly data?: unknown;
  };
  return {
    status,
    code: errors[0]?.extensions?.code,
    message: errors[0]?.message,
    errors: errors.length,
    data,
    read: recording.read(),
    milliseconds: performance.now() - begun,
  };
}

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (depth: number) =>
  `{ law(id: "law:x") { ${repeat(depth / 2 - 1, () => 'relationships(first: 1) { nodes {')} id ${'}'.repeat(depth - 2)} } }`;

describe('a query', () => {
  it('may have 1,000 tokens, comments and commas aside, and no more', async () => {
    const query = (tokens: number) =>
      `{ meta { ${repeat(331, (index) => `a${index}:name,`)} ${repeat(tokens - 998, () => 'name')} } } # and a comment of some words`;

    expect(await refusalOf(query(1_000))).toMatchObject({ status: 200, errors: 0 });
    expect(await refusalOf(query(1_001))).toMatchObject({
      status: 400,
      code: 'TOO_MANY_TOKENS',
      message: expect.stringMatching(/1,001 tokens .* at most 1,000/) as string,
    });
  });

  it('that is spelled wrongly is told so, however long it is', async () => {
    expect(await refusalOf('{ law(id: "x')).toMatchObject({
      code: 'GRAPHQL_PARSE_FAILED',
      message: expect.stringMatching(/^Syntax Error/) as string,
    });
    expect(await refusalOf(`{ ${repeat(2_000, () => 'a')}`)).toMatchObject({ status: 400, code: 'TOO_MANY_TOKENS' });
  });

  it('may be 25 fields deep, through fragments too, and no more', async () => {
    const inFragment = `query { law(id: "law:x") { ...F } } fragment F on Entity { ${repeat(12, () => 'relationships { nodes {')} kind { es } ${'}'.repeat(25)}`;

    expect(await refusalOf(nested(24))).toMatchObject({ status: 200 });
    expect(await refusalOf(nested(26))).toMatchObject({
      status: 400,
      code: 'TOO_DEEP',
      message: expect.stringMatching(/26 fields deep; at most 25/) as string,
    });
    expect(await refusalOf(inFragment)).toMatchObject({
      status: 400,
      code: 'TOO_DEEP',
      message: expect.stringContaining('27 fields deep') as string,
    });
  });

  it('may have 1,000 fields with its fragments written out, and no more', async () => {
    const query = (spreads: number) =>
      `{ meta { ...F } } fragment F on Meta { ${repeat(spreads, () => '...G')} } fragment G on Meta { ${repeat(99, () => 'name')} }`;

    expect(await refusalOf(query(10))).toMatchObject({ status: 200 });
    expect(await refusalOf(query(11))).toMatchObject({
      status: 400,
      code: 'TOO_MANY_FIELDS',
      message: expect.stringMatching(/1,090 fields.* at most 1,000/) as string,
    });
  });

  it('may ask for the whole schema, as GraphiQL does', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });

    const { status, errors, data } = await refusalOf(query);

    expect([status, errors]).toEqual([200, 0]);
    expect(data).toMatchObject({ __schema: { queryType: { name: 'Query' } } });
  });
});

describe('a query that is made to harm', () => {
  const under = (count: number, body: (index: number) => string) =>
    `{ law(id: "law:x") { ...F0 } } ${repeat(count, (index) => `fragment F${index} on Entity { ${body(index + 1)} }`)} fragment F${count} on Entity { id }`;

  it.each([
    ['of fragments that each spread the next twice', under(60, (next) => `...F${next} ...F${next}`), 'TOO_MANY_FIELDS'],
    [
      'of fragments that double what is read at each step',
      under(
        10,
        (next) =>
          `a: relationships(first: 0) { nodes { ...F${next} } } b: relationships(first: 0) { nodes { ...F${next} } }`,
      ),
      'TOO_MANY_FIELDS',
    ],
    [
      'of fragments that ask the same twice at each step',
      under(10, (next) => `relationships { nodes { ...F${next} } } relationships { nodes { ...F${next} } }`),
      'TOO_MANY_FIELDS',
    ],
    ['of thousands of aliases', `{ meta { ${repeat(1_500, (index) => `a${index}:name`)} } }`, 'TOO_MANY_TOKENS'],
    ['of thousands of directives', `{ meta { name ${repeat(1_200, () => '@skip(if:false)')} } }`, 'TOO_MANY_TOKENS'],
    [
      'of thousands of directives that there are not',
      `{ meta { name ${repeat(4_000, () => '@a')} } }`,
      'TOO_MANY_TOKENS',
    ],
    ['of thousands of equal fields', `{ ${repeat(1_500, () => 'meta{name}')} }`, 'TOO_MANY_TOKENS'],
    ['that nests hundreds of fields', nested(150), 'TOO_DEEP'],
    ['that nests brackets', `{ nodes(ids: ${'['.repeat(5_000)}`, 'TOO_MANY_TOKENS'],
    [
      'that goes round in the schema',
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
      'TOO_DEEP',
    ],
    [
      'that goes round in the schema, in fragments',
      '{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { possibleTypes { interfaces { name } } }',
      'TOO_DEEP',
    ],
    [
      'of a hundred fragments that go round',
      `{ law(id: "law:x") { ...F0 } } ${repeat(100, (index) => `fragment F${index} on Entity { ...F${(index + 1) % 100} }`)}`,
      'TOO_MANY_FIELDS',
    ],
    [
      'of a fragment that goes round through fields',
      '{ law(id: "law:x") { ...F } } fragment F on Entity { relationships { nodes { ...F } } }',
      'TOO_MANY_FIELDS',
    ],
    [
      'that writes the schema out in fragments',
      `{ __type(name: "Query") { ...T0 } } ${repeat(12, (index) => `fragment T${index} on __Type { a: ofType { ...T${index + 1} } b: ofType { ...T${index + 1} } }`)} fragment T12 on __Type { name }`,
      'TOO_MANY_FIELDS',
    ],
  ])('%s is refused before it is read', async (_, query, code) => {
    const { status, code: given, read, milliseconds } = await refusalOf(query);

    expect([status, given, read]).toEqual([400, code, []]);
    expect(milliseconds).toBeLessThan(2_000);
  });

  it('of as many equal fields and fragments as fit is answered or refused in time', async () => {
    const queries = [
      `{ ${repeat(240, () => 'meta{name}')} }`,
      `{ law(id: "law:x") { ${repeat(100, (index) => `...F${index}`)} } } ${repeat(100, (index) => `fragment F${index} on Law { id }`)}`,
    ];

    for (const query of queries) expect((await refusalOf(query)).milliseconds).toBeLessThan(2_000);
  });
});
