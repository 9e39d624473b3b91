import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const sideBySide = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  test: {
    globalSetup: ['test/support/fresh-build.ts'],
    projects: [
      {
        resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
        test: {
          testTimeout: 30_000,
          hookTimeout: 60_000,
          name: 'embedded',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.{neo4j,python,browser}.test.ts', 'test/load/**', 'test/supply.test.ts'],
          isolate: false,
          maxWorkers: sideBySide,
          sequence: { groupOrder: 0 },
        },
      },
    ],
  },
});
