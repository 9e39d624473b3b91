import { expect, it } from 'vitest';
import { observeEngine } from '../../src/engine/observe-engine.ts';
import type { Statement } from '../../src/engine/statement.ts';
import { createFakeEngine } from '../support/fake-engine.ts';

const statement: Statement<unknown> = {
  name: 'findNothing',
  cypher: 'RETURN 1 AS one',
  parameters: { secret: 'secret' },
  row: () => null,
};

it('tells what kind of call begins, under which name, and how it ends, and changes nothing of it', async () => {
  const told: unknown[] = [];
  const failure = new Error('no');
  let isFailing = false;
  const engine = createFakeEngine({ run: () => (isFailing ? Promise.reject(failure) : Promise.resolve(['row'])) });
  await using observed = observeEngine(engine, (call) => {
    told.push(call);
    return (error) => told.push(error ?? 'done');
  });

  const rows = await observed.run(statement);
  isFailing = true;
  await expect(observed.run(statement)).rejects.toBe(failure);
  const description = await observed.describe();
  const hits = await observed.searchText({ words: [], limit: 1 } as never);
  await observed.write([]);
  await observed.prepare();

  expect([rows, hits, description]).toEqual([['row'], [], await engine.describe()]);
  expect(told).toEqual([
    { kind: 'run', name: 'findNothing' },
    'done',
    { kind: 'run', name: 'findNothing' },
    failure,
    { kind: 'describe', name: 'describe' },
    'done',
    { kind: 'searchText', name: 'searchText' },
    'done',
    { kind: 'write', name: 'write' },
    'done',
    { kind: 'prepare', name: 'prepare' },
    'done',
  ]);
});
