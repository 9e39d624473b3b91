import { buildSchema, execute, isObjectType, parse, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { createExecutor } from '../../src/graphql/execute-operation.ts';
import { schema as hojaSchema } from '../../src/graphql/schema.ts';
import { renderResult } from '../../src/graphql/written/written-json.ts';
import { contextOf } from '../support/ask.ts';
import { createRandom } from '../support/random.ts';
import { randomOperation } from '../support/random-operation.ts';
import { openSeededGrafeo } from '../support/seeded.ts';
import { watchResolvers } from '../support/watch-resolvers.ts';

type Resolver = (source: unknown, args: unknown, context: unknown, info: { readonly path: unknown }) => unknown;

const typeDefs = `
  type Query { a: A list: [A!]! }
  type A { n: N many: [N] leaf: String at: String bs: [B!]! color: Color }
  type N { x: String y: Int at: String }
  type B { at: String c: [[N]] }
  enum Color { RED }
`;

function schemaWith(resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>>): GraphQLSchema {
  const schema = buildSchema(typeDefs);
  for (const [type, fields] of Object.entries(resolvers)) {
    for (const [name, resolve] of Object.entries(fields)) {
      const field = (schema.getType(type) as ReturnType<GraphQLSchema['getQueryType']>)?.getFields()[name];
      if (field === undefined) throw new TypeError(`There is no ${type}.${name}`);
      field.resolve = resolve as never;
    }
  }
  return schema;
}

/** Both answers as text, and whether graphql-js had to be asked for the first, too. */
async function answerBoth(schema: GraphQLSchema, query: string) {
  const args = { schema, document: parse(query), contextValue: {} };
  let isWritten = true;
  const written = await createExecutor(schema)(args, (again) => {
    isWritten = false;
    return execute(again);
  });
  return { isWritten, written: renderResult(written), plain: JSON.stringify(await execute(args)) };
}

describe('a resolver of any kind is answered as graphql-js answers it', () => {
  const settled = { x: 'one', y: 1 };
  const cases: readonly [string, string, Resolver][] = [
    ['an object in a promise', '{ a { n { x y } } }', async () => Promise.resolve(settled)],
    ['null in a promise', '{ a { n { x y } } }', async () => Promise.resolve(null)],
    ['a promise that fails', '{ a { n { x y } } }', async () => Promise.reject(new Error('no'))],
    ['an object with promises', '{ a { n { x y } } }', () => ({ x: Promise.resolve('one'), y: Promise.resolve(1) })],
    ['an object with functions', '{ a { n { x y } } }', () => ({ x: () => 'one', y: async () => Promise.resolve(1) })],
    ['an error that is returned', '{ a { n { x y } } }', () => new Error('no')],
    [
      'an error that is thrown',
      '{ a { n { x y } } }',
      () => {
        throw new Error('no');
      },
    ],
    ['nothing', '{ a { n { x y } } }', () => undefined],
    [
      'something like a promise',
      '{ a { n { x } } }',
      () => ({
        then: (done: (value: unknown) => void) => {
          done(settled);
        },
      }),
    ],
    ['a list of promises', '{ a { many { x } } }', () => [Promise.resolve(settled), null, settled]],
    [
      'a list of promises that fail',
      '{ a { many { x } } }',
      () => [Promise.reject(new Error('no')), Promise.reject(new Error('no'))],
    ],
    ['a list in a promise', '{ a { many { x } } }', async () => Promise.resolve([settled])],
    ['a list with an error', '{ a { many { x } } }', () => [settled, new Error('no')]],
    ['a set', '{ a { many { x } } }', () => new Set([settled])],
    ['no list', '{ a { many { x } } }', () => settled],
    ['a leaf in a promise', '{ a { leaf } }', async () => Promise.resolve('one')],
    ['a leaf of another kind', '{ a { leaf } }', () => ({ not: 'a text' })],
    ['an enum in a promise', '{ a { color } }', async () => Promise.resolve('RED')],
    ['an enum that is none', '{ a { color } }', () => 'BLUE'],
  ];

  it.each(cases)('%s', async (_, query, resolve) => {
    const field = /\{ a \{ (\w+)/.exec(query)?.[1] ?? '';
    const { written, plain } = await answerBoth(
      schemaWith({ Query: { a: () => ({}) }, A: { [field]: resolve } }),
      query,
    );

    expect(written).toBe(plain);
  });
});

describe('a resolver is told the path that graphql-js tells', () => {
  const pathOf: Resolver = (_source, _args, _context, { path }) => JSON.stringify(path);

  it('with the indices of all lists around it', async () => {
    const schema = schemaWith({
      Query: { a: () => ({ bs: [{}, {}] }), list: () => [{ bs: [{}] }, { bs: [{}, { c: [[{}, {}], [{}]] }] }] },
      A: { at: pathOf, n: () => ({}) },
      N: { at: pathOf },
      B: { at: pathOf, c: (source) => (source as { c?: unknown }).c ?? [] },
    });

    const { isWritten, written, plain } = await answerBoth(
      schema,
      '{ one: a { at n { at } bs { here: at } } list { at bs { at c { at } } } }',
    );

    expect(written).toBe(plain);
    expect(plain).toContain('\\"key\\":1');
    expect(isWritten).toBe(true);
  });

  describe('over rows', () => {
    let engine: GraphEngine;
    beforeAll(async () => {
      engine = await openSeededGrafeo();
    });
    afterAll(async () => {
      await engine[Symbol.asyncDispose]();
    });

    it('wherever it stands in random operations', async () => {
      const random = createRandom(4);
      const executeOperation = createExecutor(hojaSchema);
      let told = 0;
      for (let index = 0; index < 60; index += 1) {
        const text = randomOperation(random);
        const document = parse(text);
        const args = { schema: hojaSchema, document, contextValue: contextOf(engine) };
        const plain = await pathsOf(() => execute(args));
        const written = await pathsOf(() =>
          executeOperation(args, () => {
            throw new Error('not written');
          }),
        );
        told += written.size;
        expect(
          [...written].filter((path) => !plain.has(path)),
          text,
        ).toEqual([]);
      }
      expect(told).toBeGreaterThan(500);
    });
  });
});

/** The fields below the roots that were resolved meanwhile, each with its path. */
async function pathsOf(run: () => unknown): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  const types = Object.values(hojaSchema.getTypeMap()).filter(isObjectType);
  const below = types.filter((type) => type !== hojaSchema.getQueryType());
  const stopWatching = watchResolvers(
    below.flatMap((type) => Object.values(type.getFields())),
    ({ parentType, fieldName, path }) => paths.add(`${parentType.name}.${fieldName} ${JSON.stringify(path)}`),
  );
  try {
    await run();
  } finally {
    stopWatching();
  }
  return paths;
}

describe('an operation that could not be written once', () => {
  const document = parse('query ($isBad: Boolean!) { a { n @include(if: true) { x } leaf @skip(if: $isBad) } }');

  /** Executes with an error where `isBad`; tells how often graphql-js was asked. */
  function asked() {
    const schema = schemaWith({
      Query: { a: (_source, _args, context) => context },
      A: {
        n: (source) => {
          if ((source as { isBad: boolean }).isBad) throw new Error('bad');
          return { x: 'one' };
        },
      },
    });
    const executeOperation = createExecutor(schema);
    let plainly = 0;
    return {
      plainly: () => plainly,
      ask: async (isBad: boolean) => {
        const args: ExecutionArgs = { schema, document, variableValues: { isBad }, contextValue: { isBad } };
        await executeOperation(args, (again) => {
          plainly += 1;
          return execute(again);
        });
      },
    };
  }

  it('is written again for the next request that is as it should be', async () => {
    const { ask, plainly } = asked();

    await ask(true);
    expect(plainly()).toBe(1);
    for (let time = 0; time < 10; time += 1) await ask(false);

    expect(plainly()).toBe(1);
  });

  it('is executed once only where it fails again and again, and written when it no longer does', async () => {
    const { ask, plainly } = asked();

    for (let time = 0; time < 100; time += 1) await ask(true);
    expect(plainly()).toBe(100);
    for (let time = 0; time < 40; time += 1) await ask(false);

    expect(plainly()).toBeLessThan(100 + 20);
  });
});
