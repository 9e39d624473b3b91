/** Whether this is `npm run test:nightly`, which looks longer. */
export const isNightly = process.env.TEST_NIGHTLY === 'true';

/** How often to draw at random, times TEST_RUNS: the argument is for the tests of each change. */
export function draws(usual: number): number {
  return usual * Number(process.env.TEST_RUNS ?? 1);
}
