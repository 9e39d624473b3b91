import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createLanes } from '../../../src/engine/grafeo/lanes.ts';
import { openGrafeoEngine } from '../../../src/engine/grafeo/grafeo-engine.ts';
import type { Statement } from '../../../src/engine/statement.ts';

function counting(name: string, upTo: number): Statement<number> {
  return {
    name,
    cypher: `UNWIND range(1, $upTo) AS x WITH x WHERE x % 7 = 0 RETURN count(x) AS ${name}`,
    parameters: { upTo },
    row: ([count]) => count as number,
  };
}

describe('the places of the embedded engine', () => {
  it('are never all taken by slow statements: a quick one is answered among them', async () => {
    await using engine = await openGrafeoEngine({ statementsAtOnce: 4 });
    const quick = counting('quick', 10);
    await engine.run(quick);
    const ended: string[] = [];
    const slow = Array.from({ length: 6 }, (_, index) =>
      engine.run(counting(`slow${index}`, 500_000)).then(() => ended.push('slow')),
    );

    await engine.run(quick).then(() => ended.push('quick'));
    await Promise.all(slow);

    expect(ended).toHaveLength(7);
    expect(ended.indexOf('quick')).toBeLessThan(3);
  });

  it('are half for what is not known to be quick, and all for what is', async () => {
    const lanes = createLanes(2);
    const first = await lanes.enter('a');
    const second = lanes.enter('b');
    let isIn = false;
    void second.then(() => {
      isIn = true;
    });
    await wait(0);

    expect(isIn).toBe(false);
    first();
    (await second)();
    const both = await Promise.all([lanes.enter('a'), lanes.enter('b')]);
    for (const leave of both) leave();
  });

  it('are given back when who waits gives up', async () => {
    const lanes = createLanes(1);
    const leave = await lanes.enter('a');
    leave();
    const quick = await lanes.enter('a');
    const abort = new AbortController();
    const given = lanes.enter('b', { signal: abort.signal });
    abort.abort(new Error('gone'));

    await expect(given).rejects.toThrow('gone');
    quick();
    (await lanes.enter('c'))();
  });

  it('are half for a statement that was quick once and is slow now', async () => {
    const lanes = createLanes(2);
    (await lanes.enter('a'))();
    const slow = await lanes.enter('a');
    const until = performance.now() + 150;
    while (performance.now() < until);
    slow();

    const first = await lanes.enter('a');
    let isIn = false;
    const second = lanes.enter('a').then((leave) => {
      isIn = true;
      return leave;
    });
    await wait(0);

    expect(isIn).toBe(false);
    first();
    (await second)();
  });
});
