import { setImmediate as immediately } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { execute, parse, type DocumentNode, type GraphQLResolveInfo } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import type { Statement } from '../../src/engine/statement.ts';
import { createExecutor, type ExecuteOperation } from '../../src/graphql/execute-operation.ts';
import { createWorkCounter } from '../../src/graphql/cost/operation-work.ts';
import { schema } from '../../src/graphql/schema.ts';
import { contextOf } from '../support/ask.ts';
import { questionsOn } from '../support/documented-questions.ts';
import { createRandom } from '../support/random.ts';
import { randomOperation } from '../support/random-operation.ts';
import { openSeededGrafeo } from '../support/seeded.ts';
import { questions } from '../questions/questions.contract.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const megabyte = 2 ** 20;

/** Cached plans, writers and counts may keep nothing of a request: it would lie in memory for as long as they do. */
describe('what is remembered of an operation', () => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeededGrafeo();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  const random = createRandom(20261201);
  const operations = [
    ...questions.map(({ query }) => documentOf(query)),
    ...Array.from({ length: 100 }, () => parse(randomOperation(random))),
  ];

  it('holds no context, rows, variables or statement of the request that it was made for', async () => {
    for (const page of ['README.md', 'docs/guide.md', 'docs/api.md', 'docs/beyond-selections.md'])
      operations.push(...(await questionsOn(page)).map(({ question }) => documentOf(question)));
    const held: { readonly what: string; readonly of: WeakRef<object> }[] = [];

    const stopWatching = watchRootFields((info) => {
      held.push({ what: `info of ${info.fieldName}`, of: new WeakRef(info) });
      held.push({ what: `variables of ${info.fieldName}`, of: new WeakRef(info.variableValues) });
    });
    const ways: readonly ExecuteOperation[] = [createExecutor(schema), (args) => execute(args)];
    for (const document of operations) for (const way of ways) held.push(...(await askOnce(engine, way, document)));
    stopWatching();
    await immediately();
    collectGarbage();

    expect(held.length).toBeGreaterThan(4 * operations.length);
    expect(held.filter(({ of }) => of.deref() !== undefined).map(({ what }) => what)).toEqual([]);
  });

  it('grows with the number of texts and shapes up to a bound, and not with what their variables hold', async () => {
    const executeOperation = createExecutor(schema);
    const countWork = createWorkCounter(schema);
    const documents = new Map(Array.from({ length: 100 }, (_, index) => [index, parse(manyShapes(index))]));
    const ask = async (index: number, length: number): Promise<void> => {
      const document = documents.get(index % documents.size) ?? parse('{ __typename }');
      const ids = Array.from({ length }, (_, n) => Buffer.from(`law:${index}-${n}-${'x'.repeat(600)}`).toString());
      const variableValues = { ids, ...booleansOf(index) };
      countWork({ document, variableValues });
      await executeOperation({ schema, document, variableValues, contextValue: contextOf(engine) });
    };

    for (let index = 0; index < 700; index += 1) await ask(index, 1);
    const before = heapUsed();
    for (let index = 700; index < 2_400; index += 1) await ask(index, 90);

    // These requests have 55 kB of variables each: 27 MB in the plans that are kept, were they kept with them.
    expect(heapUsed() - before).toBeLessThan(10 * megabyte);
  });
});

/** Tells the info that each root field is resolved with; gives what stops it. */
function watchRootFields(onInfo: (info: GraphQLResolveInfo) => void): () => void {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const resolvers = fields.map(({ resolve }) => resolve);
  for (const [index, field] of fields.entries()) {
    const resolve = resolvers[index];
    field.resolve = (source, args, context, info) => {
      onInfo(info);
      return resolve?.(source, args, context, info);
    };
  }
  return () => {
    for (const [index, field] of fields.entries()) Object.assign(field, { resolve: resolvers[index] });
  };
}

/** Asks in one way; the answer is let go. Gives weak references to what belongs to this request alone. */
async function askOnce(engine: GraphEngine, executeOperation: ExecuteOperation, document: DocumentNode) {
  const held: { readonly what: string; readonly of: WeakRef<object> }[] = [];
  const watch = (what: string, of: object): void => {
    held.push({ what: `${what} of ${document.loc?.source.body ?? ''}`, of: new WeakRef(of) });
  };
  const watched: GraphEngine = {
    ...engine,
    run: async <Row>(statement: Statement<Row>, options?: Parameters<GraphEngine['run']>[1]) => {
      watch('statement', statement);
      watch('parameters', statement.parameters);
      const rows = await engine.run(statement, options);
      watch('rows', rows);
      return rows;
    },
  };
  const contextValue = { ...contextOf(watched) };
  watch('context', contextValue);
  const { data } = await executeOperation({ schema, document, contextValue });
  if (data) watch('data', data);
  return held;
}

function documentOf(text: string | DocumentNode): DocumentNode {
  return typeof text === 'string' ? parse(text) : text;
}

function manyShapes(index: number): string {
  const aliases = 'abcdef'.split('').map((name) => `${name}: id @include(if: $${name})`);
  const definitions = 'abcdef'.split('').map((name) => `$${name}: Boolean!`);
  return `query Q${index}($ids: [ID!], ${definitions.join(', ')}) { laws(first: 1, filter: { ids: $ids }) { nodes { id ${aliases.join(' ')} } } }`;
}

function booleansOf(index: number): Record<string, boolean> {
  return Object.fromEntries(
    'abcdef'.split('').map((name, bit) => [name, ((Math.floor(index / 100) >> bit) & 1) === 1]),
  );
}

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
