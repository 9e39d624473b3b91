import { describe, expect, it } from 'vitest';
import { createRunningWork } from '../../src/engine/running-work.ts';

describe('running work', () => {
  it('is waited for by closing, with what it left behind', async () => {
    const work = createRunningWork();
    const order: string[] = [];
    let finish = (): void => undefined;
    const leftBehind = new Promise<void>((resolve) => {
      finish = resolve;
    });
    await work.start(async () => {
      void work.track(leftBehind);
      return Promise.resolve();
    });

    const closing = work.close(5_000).then(() => order.push('closed'));
    setImmediate(() => {
      order.push('finished');
      finish();
    });
    await closing;

    expect(order).toEqual(['finished', 'closed']);
  });

  it('that never ends is not waited for longer than told', async () => {
    const work = createRunningWork();
    void work.start(() => new Promise<never>(() => undefined));

    expect(await work.close(20)).toBe(true);
    expect(await work.close(20)).toBe(false);
    await expect(work.start(() => Promise.resolve())).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
  });
});
