import { defineConfig } from 'vitest/config';

/**
 * Tests of the embedded engine run side by side; after them, one file at a time, those that share something big: a
 * browser, the Python of other readers, and last one Neo4j with one database.
 */
export default defineConfig({
  // graphql 16 ships index.js and index.mjs: without this vitest loads the other copy than the packages do, and
  // instanceof fails.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'embedded',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.{neo4j,python,browser}.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      shared('python', 'test/python/prepare-python.ts', 1),
      shared('browser', 'test/browser/find-chromium.ts', 2),
      shared('neo4j', 'test/neo4j/start-neo4j.ts', 3),
    ],
  },
});

function shared(name: string, globalSetup: string, groupOrder: number) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`test/**/*.${name}.test.ts`],
      globalSetup: [globalSetup],
      fileParallelism: false,
      sequence: { groupOrder },
    },
  };
}
