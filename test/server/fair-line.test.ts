import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createFairLine, LineFull, type FairLine } from '../../src/server/fair-line.ts';

const sizes = { dearAtOnce: 2, dearAtOnceOfAddress: 1, dearWaitingOfAddress: 2 };

/** Enters for each client in turn and notes the order in which they come in; `end` ends the oldest that is inside. */
function enterAll(line: FairLine, clients: readonly string[]): { readonly order: string[]; readonly end: () => void } {
  const order: string[] = [];
  const inside: (() => void)[] = [];
  clients.forEach((client, index) => {
    void line.enter(client).then((leave) => {
      order.push(`${client}${index}`);
      inside.push(leave);
    });
  });
  return { order, end: () => inside.shift()?.() };
}

describe('the line of dear work', () => {
  it('lets an address have only its own places, and others theirs', async () => {
    const { order } = enterAll(createFairLine(sizes), ['a', 'a', 'a', 'b']);
    await wait(0);

    expect(order).toEqual(['a0', 'b3']);
  });

  it('serves addresses in turns, however many of one wait', async () => {
    const line = createFairLine({ ...sizes, dearAtOnce: 1 });
    const { order, end } = enterAll(line, ['a', 'a', 'a', 'b', 'c', 'b']);
    for (let ended = 0; ended < 6; ended += 1) {
      await wait(0);
      end();
    }

    expect(order).toEqual(['a0', 'b3', 'c4', 'a1', 'b5', 'a2']);
  });

  it('refuses an address for which as many wait as may, and says when to ask again', async () => {
    const line = createFairLine(sizes);
    enterAll(line, ['a', 'a', 'a']);
    await wait(0);

    expect(() => {
      line.checkRoom('a');
    }).toThrow(LineFull);
    expect(() => {
      line.checkRoom('b');
    }).not.toThrow();
  });

  it('is left by who gives up, and the next one comes in', async () => {
    const line = createFairLine(sizes);
    const leave = await line.enter('a');
    const abort = new AbortController();
    const given = line.enter('a', abort.signal);
    const next = line.enter('a');
    abort.abort(new Error('gone'));

    await expect(given).rejects.toThrow('gone');
    leave();
    (await next)();
  });
});
