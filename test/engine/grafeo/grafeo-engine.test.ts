import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGrafeoEngine } from '../../../src/engine/grafeo/grafeo-engine.ts';
import type { GraphEngine } from '../../../src/engine/graph-engine.ts';
import type { Statement } from '../../../src/engine/statement.ts';
import { openEmptyGrafeo } from '../../support/engines.ts';
import { itKeepsTheEngineContract } from '../engine.contract.ts';
import { itKeepsReleasesApart } from '../one-release.contract.ts';

const ids: Statement<unknown> = {
  name: 'ids',
  cypher: 'MATCH (n:`HojaEntity`) RETURN n.id AS id ORDER BY id',
  parameters: {},
  row: ([id]) => id,
};
const create = (id: string) => ({ name: 'create', cypher: 'CREATE (n:`HojaEntity` {id: $id})', parameters: { id } });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoja-grafeo-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function openEmptyFile(): Promise<GraphEngine> {
  const engine = await openGrafeoEngine({ file: join(folder, 'contract.grafeo') });
  await engine.prepare();
  return engine;
}

describe('releases in memory', () => {
  itKeepsReleasesApart(openEmptyGrafeo);
});

describe('releases in a file', () => {
  itKeepsReleasesApart(openEmptyFile);
});

describe('grafeo engine in memory', () => {
  itKeepsTheEngineContract(openEmptyGrafeo);

  it('runs no more statements at once than it was told, and answers one that is given up while it waits', async () => {
    await using engine = await openGrafeoEngine({ statementsAtOnce: 1 });
    const long = engine.run({
      ...ids,
      cypher: 'UNWIND range(1, 2000000) AS a WITH a WHERE a % 7 = 3 RETURN count(a) AS total',
    });
    let isLongDone = false;
    void long.then(() => {
      isLongDone = true;
    });

    await expect(engine.run(ids, { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(isLongDone).toBe(false);
    await engine.run(ids);

    expect(isLongDone).toBe(true);
  });

  it('answers a write that meets another one with a coded error', async () => {
    await using engine = await openEmptyGrafeo();
    await engine.write([create('law:a')]);
    const change = { ...ids, cypher: 'MATCH (n:`HojaEntity`) SET n.x = 2' };
    let conflict: Promise<unknown> = Promise.resolve();

    await engine.write(
      [
        { name: 'change', cypher: 'MATCH (n:`HojaEntity`) SET n.x = 1', parameters: {} },
        {
          name: 'linger',
          cypher: 'UNWIND range(1, 1000000) AS a WITH a WHERE a = 1 MATCH (n:`HojaEntity`) SET n.y = a',
          parameters: {},
        },
      ],
      (done) => {
        if (done === 1) conflict = engine.run(change).catch((error: unknown) => error);
      },
    );

    expect(await conflict).toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
  });
});

describe('grafeo engine on a file', () => {
  itKeepsTheEngineContract(openEmptyFile);

  it('finds again what was written, its constraint included, after it was closed', async () => {
    const file = join(folder, 'kept.grafeo');
    const first = await openGrafeoEngine({ file });
    await first.prepare();
    await first.write([create('law:a'), create('law:b')]);
    await first[Symbol.asyncDispose]();

    await using second: GraphEngine = await openGrafeoEngine({ file });

    expect(await second.run(ids)).toEqual(['law:a', 'law:b']);
    await expect(second.write([create('law:a')])).rejects.toThrow();
  });
});
