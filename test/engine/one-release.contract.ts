import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphEngine, ReadRelease } from '../../src/engine/graph-engine.ts';
import { quotedLabel } from '../../src/engine/graph-names.ts';
import type { Statement, WriteStatement } from '../../src/engine/statement.ts';

const turns: Statement<readonly number[]> = {
  name: 'turns',
  cypher: 'MATCH (n:`Entity`) RETURN collect(DISTINCT n.turn) AS turns',
  parameters: {},
  row: ([found]) => found as readonly number[],
};

const removeMarker: WriteStatement = {
  name: 'removeMarker',
  cypher: `MATCH (m:${quotedLabel('Release')}) DELETE m`,
  parameters: {},
};

/** The statements that put a release in the place of the one before: its number stands in every entity. */
function replaceBy(turn: number): readonly WriteStatement[] {
  return [
    removeMarker,
    { name: 'change', cypher: 'MATCH (n:`Entity`) SET n.turn = $turn', parameters: { turn } },
    {
      name: 'marker',
      cypher: `CREATE (m:${quotedLabel('Release')} {id: $id, loadedAt: $id, form: 2})`,
      parameters: { id: String(turn) },
    },
  ];
}

/** What every engine keeps of releases. `openEmptyEngine` gives one that is prepared and holds nothing. */
export function itKeepsReleasesApart(openEmptyEngine: () => Promise<GraphEngine>): void {
  let engine: GraphEngine;
  beforeEach(async () => {
    engine = await openEmptyEngine();
  });
  afterEach(async () => {
    await engine[Symbol.asyncDispose]();
  });

  const createEntities = (count: number): Promise<void> =>
    engine.write([
      {
        name: 'create',
        cypher: 'UNWIND $rows AS row CREATE (n:`Entity` {id: row.id, turn: 0, searchKeys: $key, searchNames: $key})',
        parameters: { rows: Array.from({ length: count }, (_, index) => ({ id: `law:n-${index}` })), key: 'coca' },
      },
    ]);

  /** The release that a reading tells; `nothing` when it tells none. */
  async function toldBy(
    reading: (options: { readonly onRelease: (release: ReadRelease | null) => void }) => Promise<unknown>,
  ): Promise<ReadRelease | null | 'nothing'> {
    let told: ReadRelease | null | 'nothing' = 'nothing';
    await reading({
      onRelease: (release) => {
        told = release;
      },
    });
    return told;
  }

  const toldByEach = async () => [
    await toldBy((options) => engine.run(turns, options)),
    await toldBy((options) => engine.run({ ...turns, cypher: 'MATCH (n:`Law`) RETURN n.turn AS turns' }, options)),
    await toldBy((options) => engine.searchText({ text: 'coca', match: 'ALL', types: null, limit: 1 }, options)),
    await toldBy((options) => engine.describe(options)),
  ];

  describe('a read', () => {
    it('tells the release that it has read, also when it finds nothing', async () => {
      await createEntities(1);
      const without = await toldByEach();
      await engine.write(replaceBy(7));
      const withOne = await toldByEach();
      await engine.write(replaceBy(8));
      const withNext = await toldByEach();
      await engine.write([removeMarker]);
      const whileLoading = await toldByEach();

      expect(without).toEqual([null, null, null, null]);
      expect(withOne).toEqual(Array.from({ length: 4 }, () => ({ id: '7', form: 2 })));
      expect(withNext).toEqual(Array.from({ length: 4 }, () => ({ id: '8', form: 2 })));
      expect(whileLoading).toEqual([null, null, null, null]);
    });

    it('tells the release of its rows while one release follows the other', async () => {
      await createEntities(3_000);
      await engine.write(replaceBy(1));
      const wrong: unknown[] = [];
      const seen = new Set<number>();
      let isOver = false;
      const reading = Array.from({ length: 4 }, async () => {
        while (!isOver) {
          let told: ReadRelease | null = null;
          const [found = []] = await engine.run(turns, {
            onRelease: (release) => {
              told = release;
            },
          });
          for (const turn of found) seen.add(turn);
          if (found.length !== 1 || (told as ReadRelease | null)?.id !== String(found[0])) wrong.push([found, told]);
        }
      });

      try {
        for (let turn = 2; turn <= 8; turn += 1) {
          await engine.write(replaceBy(turn));
          expect(await toldBy((options) => engine.run(turns, options))).toEqual({ id: String(turn), form: 2 });
        }
      } finally {
        isOver = true;
      }
      await Promise.all(reading);

      expect(wrong).toEqual([]);
      expect(seen.size).toBeGreaterThan(1);
    });

    it('rejects with what is thrown when it tells its release', async () => {
      const refusal = new Error('another release');

      const given = engine.run(turns, {
        onRelease: () => {
          throw refusal;
        },
      });

      await expect(given).rejects.toBe(refusal);
    });
  });

  describe('work in turn', () => {
    it('is done by one after the other, and who has to wait is told', async () => {
      const done: string[] = [];
      let waited = 0;
      const work = (name: string) => async () => {
        done.push(`${name} begins`);
        await engine.write(replaceBy(1));
        await wait(50);
        done.push(`${name} ends`);
        return name;
      };
      const onWait = () => {
        waited += 1;
      };

      const first = engine.inTurn(
        async () => {
          const second = engine.inTurn(work('second'), { onWait });
          await expect.poll(() => waited).toBe(1);
          return { name: await work('first')(), second };
        },
        { onWait },
      );
      const { name, second } = await first;

      expect([name, await second]).toEqual(['first', 'second']);
      expect(done).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
      expect(waited).toBe(1);
    });

    it('leaves the turn to the next one when it fails', async () => {
      const failure = new Error('no more');

      await expect(engine.inTurn(() => Promise.reject(failure))).rejects.toBe(failure);

      expect(await engine.inTurn(() => Promise.resolve('done'))).toBe('done');
    });

    it('is not done when it was given up while it waited', async () => {
      const reason = new Error('gone');
      const abort = new AbortController();
      let isDone = false;

      await engine.inTurn(async () => {
        const given = engine.inTurn(
          () => {
            isDone = true;
            return Promise.resolve();
          },
          {
            signal: abort.signal,
            onWait: () => {
              abort.abort(reason);
            },
          },
        );
        await expect(given).rejects.toBe(reason);
      });

      expect(isDone).toBe(false);
    });
  });

  describe('a write that is given up', () => {
    it('writes nothing, and the next one works', async () => {
      const reason = new Error('gone');
      const abort = new AbortController();
      await createEntities(1);

      const given = engine.write(
        replaceBy(5),
        () => {
          abort.abort(reason);
        },
        { signal: abort.signal },
      );

      await expect(given).rejects.toBe(reason);
      expect(await engine.run(turns)).toEqual([[0]]);
      await engine.write(replaceBy(6));
      expect(await engine.run(turns)).toEqual([[6]]);
    });
  });
}
