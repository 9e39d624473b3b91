/** Whether this is `npm run test:nightly`, which looks longer. */
export const isNightly = process.env.TEST_NIGHTLY === 'true';

/** How often to draw at random, where the tests of every change draw so often: TEST_RUNS says how many times as long. */
export function draws(usual: number): number {
  return usual * Number(process.env.TEST_RUNS ?? 1);
}
