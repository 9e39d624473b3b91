import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as immediately } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf, releaseIdOf } from '../../src/dataset/canonical-json.ts';
import { readRelease, writeRelease } from '../../src/dataset/release-file.ts';
import type { Release } from '../../src/dataset/release.ts';
import { openGrafeoEngine } from '../../src/engine/grafeo/grafeo-engine.ts';
import { freePort } from '../support/free-port.ts';
import { largeRelease } from '../support/large-release.ts';
import { isNightly } from '../support/nightly.ts';
import { packageRoot } from './command-line.ts';
import { startHoja, type HojaProcess } from './start-hoja.ts';

let folder: string;
let seed: Release;
let large: Release;
/** Holds the release of the package. */
let loaded: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoja-'));
  seed = await readRelease(join(packageRoot, 'dist', 'release.json'));
  const made = largeRelease(4_000);
  large = { ...made, id: releaseIdOf(hashOf(made)) };
  await writeRelease(large, join(folder, 'large.json'));
  loaded = await newFile();
  await using process = startHoja(['load'], { HOJA_GRAFEO_FILE: loaded });
  await process.exit;
});
afterAll(() => rm(folder, { recursive: true }));

async function newFile(): Promise<string> {
  return join(await mkdtemp(join(folder, 'file-')), 'graph.db');
}

async function copyLoaded(): Promise<string> {
  const file = await newFile();
  await cp(loaded, file);
  return file;
}

interface Served extends HojaProcess {
  readonly ready: () => Promise<unknown>;
}

async function serve(file: string): Promise<Served> {
  const port = await freePort();
  const ready = async (): Promise<unknown> => (await fetch(`http://127.0.0.1:${port}/ready`)).json();
  return { ...startHoja(['serve'], { PORT: String(port), HOJA_GRAFEO_FILE: file }), ready };
}

/** What a graph holds, in few words. */
function summaryOf({ id, entities, relationships, sources }: Release): string {
  return `${id}: ${entities.length} entities, ${relationships.length} relationships, ${sources.length} sources`;
}

async function summaryOfFile(file: string): Promise<string> {
  await using engine = await openGrafeoEngine({ file });
  const { release, entityCounts, relationshipCounts, sourceCount } = await engine.describe();
  const [entities, relationships] = [entityCounts, relationshipCounts].map((counts) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0),
  );
  return `${release?.id ?? 'none'}: ${entities ?? 0} entities, ${relationships ?? 0} relationships, ${sourceCount} sources`;
}

/** Resolves when the process has written this. */
async function writes(stream: HojaProcess['child']['stdout'], words: string): Promise<void> {
  for (let written = ''; !written.includes(words);) written += String((await once(stream, 'data'))[0]);
}

/** Looks again and again, and stops when the process has ended. */
async function until({ child }: HojaProcess, holds: () => Promise<boolean>): Promise<void> {
  while (child.exitCode === null && !(await holds())) await immediately();
}

/** How much is in the log of what is being written. */
async function logSize(file: string): Promise<number> {
  const names = await readdir(`${file}.wal`).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(`${file}.wal`, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

// Some of it loads 20,000 rows and more, side by side.
describe('the file of the embedded graph', { timeout: 60_000 }, () => {
  const moments: readonly [
    string,
    (process: HojaProcess, file: string) => Promise<void>,
    readonly ('seed' | 'large')[],
  ][] = [
    ['while it removes what is no longer there', ({ child }) => writes(child.stderr, 'removing'), ['seed']],
    ['while it writes relationships', ({ child }) => writes(child.stderr, 'sources'), ['seed']],
    [
      'while it commits',
      (process, file) => until(process, async () => (await logSize(file)) > 1_000_000),
      ['seed', 'large'],
    ],
    ['when it has committed', ({ child }) => writes(child.stdout, 'Loaded release'), ['large']],
    [
      'while it saves',
      (process, file) => until(process, async () => (await stat(file)).size > (await stat(loaded)).size),
      ['large'],
    ],
  ];
  // One moment of each outcome, and all of them at night.
  const tried = isNightly ? moments : moments.slice(2, 4);

  it.concurrent.each(tried)(
    'holds a whole release when loading another one is killed (%s)',
    async (_, moment, expected) => {
      const file = await copyLoaded();
      await using process = startHoja(['load', '--release', join(folder, 'large.json')], { HOJA_GRAFEO_FILE: file });

      await moment(process, file);
      await process.kill();

      expect(expected.map((name) => summaryOf({ seed, large }[name]))).toContain(await summaryOfFile(file));
    },
  );

  it.concurrent('is loaded anew when the first load of it was killed', async () => {
    const file = await newFile();
    {
      await using process = startHoja(['load', '--release', join(folder, 'large.json')], { HOJA_GRAFEO_FILE: file });
      await writes(process.child.stderr, 'entities');
    }

    await using served = await serve(file);
    await writes(served.child.stdout, 'Hoja answers');

    expect(await served.ready()).toMatchObject({ release: seed.id });
  });

  it.concurrent('is refused in one line when it is damaged, and made anew when it was deleted', async () => {
    const file = await copyLoaded();
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 64));

    await using refused = await serve(file);
    const [exit, stdout, stderr] = await Promise.all([refused.exit, refused.stdout, refused.stderr]);
    await rm(file);
    await using served = await serve(file);
    await writes(served.child.stdout, 'Hoja answers');

    expect([exit, stdout]).toEqual([[1, null], '']);
    expect(stderr).toBe(
      `The graph file ${file} is damaged; delete it or move it away, with ${file}.wal if that is there, and start again: the release of this package is then loaded anew.\n`,
    );
    expect(await served.ready()).toMatchObject({ release: seed.id });
  });

  it.concurrent('is refused to a second process in one line, and the first one goes on', async () => {
    const file = await copyLoaded();
    await using first = await serve(file);
    await writes(first.child.stdout, 'Hoja answers');

    const others = [await serve(file), startHoja(['load'], { HOJA_GRAFEO_FILE: file })];

    for (const { exit, stderr } of others) {
      expect(await exit).toEqual([1, null]);
      expect(await stderr).toBe(
        `The graph file ${file} is in use by another process; stop that one, or set HOJA_GRAFEO_FILE to another file for this one.\n`,
      );
    }
    expect(await first.ready()).toMatchObject({ release: seed.id });
  });
});
