import type { ProvidedContext } from 'vitest';
import type { Reporter, TestModule, TestProject, Vitest } from 'vitest/node';
import type {} from '../browser/find-chromium.ts';
import type {} from '../neo4j/neo4j-address.ts';
import type {} from '../python/prepare-python.ts';

/** What other runs are for, by a project that only they have. */
const otherRuns: readonly (readonly [project: string, what: string])[] = [
  ['embedded', '`npm test` runs those of the embedded engine'],
  ['browser', '`npm run test:all` adds the browser, the readers in Python, all of Neo4j, kills, loads and the package'],
];

/**
 * Ends a run with two plain lines: how many tests passed and failed, and how many ran, what was left out, why, and the
 * command that has it run.
 */
export class TellOutcome implements Reporter {
  private vitest: Vitest | undefined;
  private readonly isNightly: boolean;

  constructor(isNightly: boolean) {
    this.isNightly = isNightly;
  }

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) for (const test of module.children.allTests()) counts[test.result().state] += 1;
    // A file that cannot be read has no test that could fail, and an error may belong to none.
    const failed = counts.failed + errors.length + modules.filter((module) => module.errors().length > 0).length;
    const skipped = counts.skipped + counts.pending;
    console.log(`\n${counts.passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
    console.log([`Tests that ran: ${counts.passed + counts.failed}.`, ...this.leftOut()].join(' '));
  }

  private leftOut(): readonly string[] {
    const projects = this.vitest?.projects ?? [];
    const missing = [...new Set(projects.flatMap(missingOf))];
    const others = this.isNightly
      ? ['`npm test` and `npm run test:all` run what is not only for the night']
      : [
          ...otherRuns.filter(([name]) => !projects.some((project) => project.name === name)).map(([, what]) => what),
          '`npm run test:nightly` looks longer',
        ];
    return [
      missing.length === 0 ? 'Nothing is missing here.' : `Left out: ${missing.join('; ')}.`,
      `Not in this run: ${others.join('; ')}.`,
    ];
  }
}

/** What the global setups of a project did not find. */
function missingOf(project: TestProject): readonly string[] {
  const given: Partial<ProvidedContext> = project.getProvidedContext();
  return [given.neo4j, given.chromium, given.python].flatMap((address) =>
    address !== undefined && 'missing' in address ? [address.missing] : [],
  );
}
