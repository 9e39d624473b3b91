import { describe, expect, it } from 'vitest';
import { createGate } from '../../src/engine/gate.ts';

describe('a gate', () => {
  it('lets in as many as there is room for, and then the others in the order they came', async () => {
    const gate = createGate(2);
    const entered: string[] = [];
    const enter = async (name: string) => {
      const leave = await gate.enter();
      entered.push(name);
      return leave;
    };
    const [leaveA, leaveB] = await Promise.all([enter('a'), enter('b')]);
    const c = enter('c');
    const d = enter('d');

    expect(entered).toEqual(['a', 'b']);
    leaveA();
    await c;
    expect(entered).toEqual(['a', 'b', 'c']);
    leaveB();
    await d;
    expect(entered).toEqual(['a', 'b', 'c', 'd']);
  });

  it('forgets who gave up waiting', async () => {
    const gate = createGate(1);
    const leave = await gate.enter();
    const abort = new AbortController();
    const reason = new Error('gone');
    const given = gate.enter(abort.signal);
    const next = gate.enter();

    abort.abort(reason);
    await expect(given).rejects.toBe(reason);
    leave();
    (await next)();

    await expect(gate.enter()).resolves.toBeTypeOf('function');
  });

  it('does not let in who has given up already', async () => {
    const reason = new Error('gone');

    await expect(createGate(1).enter(AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
