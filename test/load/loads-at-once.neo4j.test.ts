import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Release } from '../../src/dataset/release.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { quotedLabel } from '../../src/engine/graph-names.ts';
import { startHoja } from '../cli/start-hoja.ts';
import { describeOnNeo4j, openEmptyNeo4j } from '../support/engines.ts';
import { expectToHold } from '../support/expect-to-hold.ts';
import { largeRelease } from '../support/large-release.ts';
import { endedLoad, problemOf, type EndedLoad } from './ended-load.ts';
import { neo4jEnvironment } from './neo4j-environment.ts';
import { openReleaseFiles, withOtherNames, withTrueId, type ReleaseFiles } from './release-files.ts';

/** A load of several transactions has more than 20,000 rows. */
const sizes = { small: 100, large: 4_600 };

describeOnNeo4j('two processes that load at once', () => {
  let engine: GraphEngine;
  let files: ReleaseFiles;
  beforeEach(async () => {
    engine = await openEmptyNeo4j();
    files = await openReleaseFiles();
  });
  afterEach(async () => {
    await files[Symbol.asyncDispose]();
    await engine[Symbol.asyncDispose]();
  });

  async function loadAtOnce(...releases: readonly Release[]): Promise<readonly EndedLoad[]> {
    const paths = await Promise.all(releases.map((release) => files.write(release)));
    return Promise.all(paths.map((path) => endedLoad(startHoja(['load', '--release', path], neo4jEnvironment()))));
  }

  it.each([
    { size: 'small', kind: 'the same release' },
    { size: 'small', kind: 'different releases' },
    { size: 'large', kind: 'the same release' },
    { size: 'large', kind: 'different releases' },
  ] as const)(
    'leave one whole release and one marker: $kind, $size',
    async ({ size, kind }) => {
      const first = withTrueId(largeRelease(sizes[size]));
      const second = kind === 'the same release' ? first : withOtherNames(withoutHalf(first), '2');

      const ends = await loadAtOnce(first, second);

      expect(ends.map(problemOf)).toEqual(['', '']);
      const loaded = ends.filter(({ stdout }) => stdout.startsWith('Loaded release'));
      expect(loaded).toHaveLength(kind === 'the same release' ? 1 : 2);
      // Which of them came last, only the graph can say.
      const { release } = await engine.describe();
      await expectToHold(engine, release?.id === first.id ? first : second);
    },
    600_000,
  );

  it('leave a release over another one, too', async () => {
    const before = withTrueId(largeRelease(sizes.small));
    await loadAtOnce(before);
    const [first, second] = [withOtherNames(before, '1'), withOtherNames(withoutHalf(before), '2')];

    const ends = await loadAtOnce(first, second, first);

    expect(ends.map(problemOf)).toEqual(['', '', '']);
    const { release } = await engine.describe();
    await expectToHold(engine, release?.id === first.id ? first : second);
  }, 120_000);

  it('find one marker again where an early version left two', async () => {
    const release = withTrueId(largeRelease(sizes.small));
    await loadAtOnce(release);
    await engine.write([
      {
        name: 'second',
        cypher: `CREATE (m:${quotedLabel('Release')} {id: 'aaaaaaaaaaaa', loadedAt: '', form: 3})`,
        parameters: {},
      },
    ]);

    const [{ exit, stdout } = { exit: null, stdout: '' }] = await loadAtOnce(release);

    expect([exit, stdout]).toEqual([[0, null], expect.stringContaining('Loaded release')]);
    await expectToHold(engine, release);
  }, 120_000);
});

/** Without every second relationship. */
function withoutHalf(release: Release): Release {
  const relationships = release.relationships.filter((_, index) => index % 2 === 0);
  return { ...release, relationships };
}
