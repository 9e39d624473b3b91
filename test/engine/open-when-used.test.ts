import { describe, expect, it } from 'vitest';
import { findReleaseMarker } from '../../src/engine/release-marker.ts';
import { openGrafeoEngine } from '../../src/engine/grafeo/grafeo-engine.ts';
import { openWhenUsed } from '../../src/engine/open-when-used.ts';

describe('an engine that is opened when it is used', () => {
  it('is opened once, at the first question, and answers like the engine itself', async () => {
    let openings = 0;
    await using engine = openWhenUsed(async () => {
      openings += 1;
      return openGrafeoEngine();
    });
    expect(engine.places()).toEqual({ total: 0, taken: 0, waiting: 0 });
    expect(openings).toBe(0);

    await Promise.all([engine.prepare(), engine.prepare()]);
    await engine.write([
      { name: 'add', cypher: 'CREATE (n:`HojaSource` {`id`: $id})', parameters: { id: 'source:a' } },
    ]);

    expect(await engine.describe()).toMatchObject({ name: 'Grafeo', release: null });
    expect(
      await engine.run({
        name: 'count',
        cypher: 'MATCH (n:`HojaSource`) RETURN count(n) AS total',
        parameters: {},
        row: ([total]) => total,
      }),
    ).toEqual([1]);
    expect(await engine.searchText({ text: 'enaco', match: 'ALL', types: null, limit: 3 })).toEqual([]);
    expect(engine.places()).toMatchObject({ total: 4, taken: 0 });
    expect(openings).toBe(1);
  });

  it('tries again after an opening that failed, and closes nothing that was never opened', async () => {
    const openings = [() => Promise.reject(new Error('not yet')), () => openGrafeoEngine()];
    const engine = openWhenUsed(async () =>
      (openings.shift() ?? (() => Promise.reject(new Error('once too often'))))(),
    );

    await expect(engine.run(findReleaseMarker)).rejects.toThrow('not yet');
    expect(await engine.run(findReleaseMarker)).toEqual([]);
    await engine[Symbol.asyncDispose]();
    await openWhenUsed(() => Promise.reject(new Error('never opened')))[Symbol.asyncDispose]();
  });
});
