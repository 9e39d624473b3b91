import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { SeededFirst } from './test/neo4j/seeded-first.ts';
import { TellOutcome } from './test/support/tell-outcome.ts';

/** It looks at which modules Node has loaded, and Node loads each once a process. */
const isolated = ['test/cli/lazy-loading.test.ts'];

/** Processes that are killed, packed, loaded or waited for. */
const slow = [
  'test/built/unread-answers.test.ts',
  'test/cli/build.test.ts',
  'test/cli/faulty-neo4j.test.ts',
  'test/cli/graph-file.test.ts',
  'test/cli/keep-compiled-code.test.ts',
  'test/load/load.test.ts',
  'test/server/one-address.test.ts',
  'test/supply.test.ts',
];

/** The least of Neo4j that each change is tried on. */
const smoke = [
  'test/docs/documented-questions.neo4j.test.ts',
  'test/graphql/answers.neo4j.test.ts',
  'test/graphql/pages.neo4j.test.ts',
];

const onlyAtNight = [
  'test/browser/large-graph.browser.test.ts',
  'test/load/load.neo4j.test.ts',
  'test/load/worst-week.neo4j.test.ts',
];

/** What `npm run test:nightly` runs of each project; what is not only run then looks longer then. */
const atNight: Readonly<Record<string, readonly string[]>> = {
  embedded: [
    'test/graphql/cost/rows-within-cost.test.ts',
    'test/server/injection.test.ts',
    'test/server/misbehaving-neo4j.test.ts',
    'test/server/never-500.test.ts',
    'test/graphql/written/write-operation.test.ts',
  ],
  slow,
  browser: onlyAtNight.filter((file) => file.includes('.browser.')),
  neo4j: [
    'test/graphql/differential.neo4j.test.ts',
    'test/graphql/every-field.neo4j.test.ts',
    ...onlyAtNight.filter((file) => file.includes('.neo4j.')),
  ],
};

for (const file of [...isolated, ...slow, ...smoke, ...onlyAtNight, ...Object.values(atNight).flat()])
  if (!existsSync(new URL(file, import.meta.url))) throw new Error(`${file} is not there; correct vitest.config.ts`);

interface ProjectOptions {
  readonly exclude?: readonly string[];
  readonly globalSetup?: string;
  readonly isolate?: boolean;
  readonly maxWorkers?: number;
  readonly testTimeout?: number;
}

/** Neo4j plans each statement that it has not seen, for a second or more. */
const neo4j = { globalSetup: 'test/neo4j/start-neo4j.ts', testTimeout: 120_000 } as const;

/**
 * The projects are what tests need beside Node. One follows the other: those of the embedded engine run side by side,
 * those that share something big (a browser, one database) one file at a time. Each file belongs to one project.
 */
export default defineConfig(({ mode }) => {
  const isNightly = mode === 'nightly';
  const { TEST_RUNS = '20' } = process.env;
  let last = 0;

  function project(name: string, include: readonly string[], options: ProjectOptions = {}) {
    const { exclude = [], globalSetup, isolate = false, maxWorkers = 1, testTimeout = 30_000 } = options;
    const groupOrder = last;
    last += 1;
    return {
      // graphql 16 ships index.js and index.mjs: without this vitest loads the other copy than the packages do, and
      // instanceof fails.
      resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
      test: {
        name,
        include: [...(isNightly ? (atNight[name] ?? []) : include)],
        exclude: isNightly ? [] : [...exclude, ...onlyAtNight],
        globalSetup: globalSetup === undefined ? [] : [globalSetup],
        isolate,
        maxWorkers,
        sequence: { groupOrder },
        testTimeout: isNightly ? 600_000 : testTimeout,
        hookTimeout: 2 * testTimeout,
        env: isNightly ? { TEST_NIGHTLY: 'true', TEST_RUNS } : {},
      },
    };
  }

  return {
    test: {
      globalSetup: ['test/support/fresh-build.ts'],
      reporters: ['default', new TellOutcome(isNightly)],
      sequence: { sequencer: SeededFirst },
      projects: [
        project('embedded', ['test/**/*.test.ts'], {
          exclude: ['test/**/*.{neo4j,python,browser}.test.ts', ...isolated, ...slow],
          maxWorkers: Math.max(2, availableParallelism() - 1),
        }),
        project('isolated', isolated, { isolate: true }),
        project('neo4j-smoke', smoke, neo4j),
        project('slow', slow),
        project('python', ['test/**/*.python.test.ts'], { globalSetup: 'test/python/prepare-python.ts' }),
        project('browser', ['test/**/*.browser.test.ts'], { globalSetup: 'test/browser/find-chromium.ts' }),
        project('neo4j', ['test/**/*.neo4j.test.ts'], { ...neo4j, exclude: smoke }),
      ],
    },
  };
});
