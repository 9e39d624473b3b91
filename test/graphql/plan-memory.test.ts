import { setImmediate as immediately } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { execute, parse, type DocumentNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import type { Statement } from '../../src/engine/statement.ts';
import { createExecutor, type ExecuteOperation } from '../../src/graphql/execute-operation.ts';
import { createWorkCounter } from '../../src/graphql/cost/operation-work.ts';
import { schema } from '../../src/graphql/schema.ts';
import { contextOf } from '../support/ask.ts';
import { questionsOn } from '../support/documented-questions.ts';
import { manyShapes, type ManyShapes } from '../support/many-shapes.ts';
import { createRandom } from '../support/random.ts';
import { randomOperation } from '../support/random-operation.ts';
import { openSeededGrafeo } from '../support/seeded.ts';
import { watchResolvers } from '../support/watch-resolvers.ts';
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
    ...questions.map(({ query }) => parse(query)),
    ...Array.from({ length: 100 }, () => parse(randomOperation(random))),
  ];

  it('holds no context, rows, variables or statement of the request that it was made for', async () => {
    for (const page of ['README.md', 'docs/guide.md', 'docs/api.md', 'docs/beyond-selections.md'])
      operations.push(...(await questionsOn(page)).map(({ question }) => parse(question)));
    const held: { readonly what: string; readonly of: WeakRef<object> }[] = [];

    const stopWatching = watchResolvers(Object.values(schema.getQueryType()?.getFields() ?? {}), (info) => {
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
    const documents = new Map<string, DocumentNode>();
    const ask = async (index: number, ids: number): Promise<void> => {
      // As it comes over the network: each text is a text of its own.
      const { query, variables } = JSON.parse(JSON.stringify(manyShapes(index, ids))) as ManyShapes;
      const document = documents.get(query) ?? parse(query);
      documents.set(query, document);
      countWork({ document, variableValues: variables });
      await executeOperation({ schema, document, variableValues: variables, contextValue: contextOf(engine) });
    };

    for (let index = 0; index < 700; index += 1) await ask(index, 1);
    const before = heapUsed();
    for (let index = 700; index < 2_400; index += 1) await ask(index, 90);

    // These requests have 80 kB of variables each: 40 MB in the plans that are kept, were they kept with them.
    expect(heapUsed() - before).toBeLessThan(10 * megabyte);
  });
});

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

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
