import { defineConfig } from 'vitest/config';

/** Tests of the embedded engine run side by side; those of Neo4j share one server and one database, so one at a time, after them. */
export default defineConfig({
  // graphql 16 ships index.js and index.mjs: without this vitest loads the other copy than the packages do, and instanceof fails.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'embedded', include: ['test/**/*.test.ts'], exclude: ['test/**/*.neo4j.test.ts'], sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: ['test/**/*.neo4j.test.ts'],
          globalSetup: ['test/neo4j/start-neo4j.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
