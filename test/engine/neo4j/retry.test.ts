import { describe, expect, it } from 'vitest';
import { withRetry } from '../../../src/engine/neo4j/retry.ts';

const passing = new Error('can pass');
const isRetriable = (error: unknown): boolean => error === passing;

function failing(times: number, error: unknown) {
  const state = { tries: 0 };
  const attempt = async (): Promise<string> => {
    state.tries += 1;
    if (state.tries <= times) throw error;
    return Promise.resolve('done');
  };
  return { state, attempt };
}

describe('a retry', () => {
  it.each([0, 1, 2])('succeeds after %i failures that can pass', async (times) => {
    const { state, attempt } = failing(times, passing);

    expect(await withRetry(attempt, { isRetriable })).toBe('done');
    expect(state.tries).toBe(times + 1);
  });

  it('ends with the third failure', async () => {
    const { state, attempt } = failing(9, passing);

    await expect(withRetry(attempt, { isRetriable })).rejects.toBe(passing);
    expect(state.tries).toBe(3);
  });

  it('is not made for a failure that cannot pass', async () => {
    const wrong = new Error('wrong');
    const { state, attempt } = failing(9, wrong);

    await expect(withRetry(attempt, { isRetriable })).rejects.toBe(wrong);
    expect(state.tries).toBe(1);
  });

  it('is not made once given up, also during the pause before it', async () => {
    const reason = new Error('gone');
    const abort = new AbortController();
    const { state, attempt } = failing(9, passing);

    const outcome = withRetry(attempt, { isRetriable, signal: abort.signal });
    setImmediate(() => {
      abort.abort(reason);
    });

    await expect(outcome).rejects.toBe(reason);
    expect(state.tries).toBe(1);
  });
});
