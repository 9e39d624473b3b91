import { serveCalls } from './serve-calls.ts';

type FindPath = (from: string, to: string) => Promise<readonly string[] | null>;

/**
 * Each call finds the path between the next pair; what is compared are the lengths of all, since several paths can be
 * shortest.
 */
export function servePaths(pairs: readonly (readonly [string, string])[], findPath: FindPath): void {
  let next = 0;
  serveCalls({
    async call() {
      const [from, to] = pairs[next % pairs.length] ?? ['', ''];
      next += 1;
      return JSON.stringify(await findPath(from, to));
    },
    async answer() {
      const lengths: (number | null)[] = [];
      for (const [from, to] of pairs) lengths.push((await findPath(from, to))?.length ?? null);
      return JSON.stringify(lengths);
    },
  });
}
