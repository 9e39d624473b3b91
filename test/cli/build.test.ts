import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as immediately } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLoadedEngine } from '../../src/cli/open-engine.ts';
import { hashOf, releaseIdOf } from '../../src/dataset/canonical-json.ts';
import { readRelease, writeRelease } from '../../src/dataset/release-file.ts';
import { openGrafeoEngine } from '../../src/engine/grafeo/grafeo-engine.ts';
import { findReleaseMarker } from '../../src/engine/release-marker.ts';
import { freePort } from '../support/free-port.ts';
import { smallRelease } from '../support/small-release.ts';
import { packageRoot, runCommandLine } from './command-line.ts';
import { startHoja, type HojaProcess } from './start-hoja.ts';

const built = ['questions.json', 'release.grafeo', 'release.json'];
const filled = 'the process may not write files of this size; raise its limit (ulimit -f) and repeat';

let folder: string;
let oldId: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoja-build-'));
  oldId = (await readRelease(join(packageRoot, 'dist', 'release.json'))).id;
});
afterAll(() => rm(folder, { recursive: true }));

/** A copy of the built package, whose seed has changed since its build. */
async function changedPackage(): Promise<string> {
  const root = await mkdtemp(join(folder, 'package-'));
  await mkdir(join(root, 'dist'));
  for (const name of ['package.json', 'seed', ...['cli', ...built].map((file) => join('dist', file))])
    await cp(join(packageRoot, name), join(root, name), { recursive: true });
  await symlink(join(packageRoot, 'node_modules'), join(root, 'node_modules'));
  const changed = join(root, 'seed', 'sources.yaml');
  await writeFile(changed, (await readFile(changed, 'utf8')).replace(/^( +title: *\S)/m, '$1x'));
  await runCommandLine(`check ${join(root, 'seed')} --write-manifest`);
  return root;
}

/** The release that is answered from, which is always the one of the release file. */
async function releaseOf(root: string): Promise<string> {
  const { id } = await readRelease(join(root, 'dist', 'release.json'));
  await using engine = await openLoadedEngine({ kind: 'grafeo' }, { packageRoot: root });
  expect(await engine.run(findReleaseMarker)).toMatchObject([{ id }]);
  return id;
}

async function releaseOfGraph(root: string): Promise<string | undefined> {
  await using engine = await openGrafeoEngine({ file: join(root, 'dist', 'release.grafeo'), isReadOnly: true });
  return (await engine.run(findReleaseMarker))[0]?.id;
}

/** Makes what a killed build left an hour old. */
async function makeOld(root: string): Promise<void> {
  const hourAgo = Date.now() / 1_000 - 3_600;
  for (const entry of await readdir(join(root, 'dist')))
    if (entry.startsWith('.unfinished-')) await utimes(join(root, 'dist', entry), hourAgo, hourAgo);
}

/** Resolves when a file of this name is among the unfinished ones, or the process has ended. */
async function begins(name: string, { child }: HojaProcess, root: string): Promise<void> {
  while (child.exitCode === null) {
    const folders = (await readdir(join(root, 'dist'))).filter((entry) => entry.startsWith('.unfinished-'));
    if (folders.some((unfinished) => existsSync(join(root, 'dist', unfinished, name)))) return;
    await immediately();
  }
}

describe('hoja build', { timeout: 120_000 }, () => {
  it.each(['', 'release.grafeo', 'release.grafeo.wal', 'questions.json', 'release.json'])(
    'leaves files that belong together when it is killed, and then works (at the beginning of "%s")',
    async (name) => {
      const root = await changedPackage();
      await using killed = startHoja(['build'], {}, [], { root });

      await begins(name, killed, root);
      await killed.kill();
      const left = await releaseOf(root);
      await makeOld(root);
      await using again = startHoja(['build'], {}, [], { root });
      const [exit, stderr] = await Promise.all([again.exit, again.stderr]);

      expect([exit, stderr]).toEqual([[0, null], '']);
      const id = await releaseOf(root);
      expect(id).not.toBe(oldId);
      expect(await releaseOfGraph(root)).toBe(id);
      expect([oldId, id]).toContain(left);
      expect((await readdir(join(root, 'dist'))).sort()).toEqual(['cli', ...built]);
    },
  );

  it('works several times at once', async () => {
    const root = await changedPackage();

    const builds = [1, 2, 3].map(() => startHoja(['build'], {}, [], { root }));
    const ended = await Promise.all(builds.map(({ exit, stderr }) => Promise.all([exit, stderr])));

    expect(ended).toEqual(builds.map(() => [[0, null], '']));
    expect(await releaseOfGraph(root)).toBe(await releaseOf(root));
  });

  it('keeps the old files and says why in one line when there is no room', async () => {
    const root = await changedPackage();

    await using full = startHoja(['build'], {}, [], { root, fileKilobytes: 500 });
    const [exit, stdout, stderr] = await Promise.all([full.exit, full.stdout, full.stderr]);

    expect([exit, stdout]).toEqual([[1, null], '']);
    expect(stderr).toBe(`The file ${join(root, 'dist', 'release.grafeo')} cannot be written: ${filled}.\n`);
    expect(await releaseOf(root)).toBe(oldId);
    expect((await readdir(join(root, 'dist'))).sort()).toEqual(['cli', ...built]);
  });

  it('says in one line that its folder is a file, or that a folder has the name of its file', async () => {
    const [withFile, withFolder] = [await changedPackage(), await changedPackage()];
    await rm(join(withFile, 'dist'), { recursive: true });
    await writeFile(join(withFile, 'dist'), '');
    await rm(join(withFolder, 'dist', 'release.grafeo'));
    await mkdir(join(withFolder, 'dist', 'release.grafeo'));

    const answers = [
      await runCommandLine('build', { packageRoot: withFile }),
      await runCommandLine('build', { packageRoot: withFolder }),
    ];

    expect(answers).toEqual([
      {
        exitCode: 1,
        stdout: '',
        stderr: `The file ${join(withFile, 'dist', 'release.grafeo')} cannot be written: its folder has the name of a file that is there; move that file away.\n`,
      },
      {
        exitCode: 1,
        stdout: '',
        stderr: `The file ${join(withFolder, 'dist', 'release.grafeo')} cannot be written: a folder has its name; move that folder away.\n`,
      },
    ]);
    expect((await readRelease(join(withFolder, 'dist', 'release.json'))).id).toBe(oldId);
  });
});

it('a graph of another release than the release file is not answered from', async () => {
  const root = await changedPackage();
  const made = smallRelease();
  const release = { ...made, id: releaseIdOf(hashOf(made)) };

  await writeRelease(release, join(root, 'dist', 'release.json'));

  expect([await releaseOfGraph(root), await releaseOf(root)]).toEqual([oldId, release.id]);
});

describe('the file of the embedded graph on a full disk', { timeout: 60_000 }, () => {
  it('is refused in one line when there is no room for the release', async () => {
    const file = join(await mkdtemp(join(folder, 'file-')), 'graph.db');

    const full = [
      startHoja(['load'], { HOJA_GRAFEO_FILE: file }, [], { fileKilobytes: 500 }),
      startHoja(['load'], { HOJA_GRAFEO_FILE: `${file}2` }, [], { fileKilobytes: 1_800 }),
    ];

    for (const [index, { exit, stderr }] of full.entries()) {
      expect(await exit).toEqual([1, null]);
      expect((await stderr).replaceAll(/^.*rows\n/gm, '')).toBe(
        `The file ${file}${index === 0 ? '' : '2'} cannot be written: ${filled}.\n`,
      );
    }
  });

  it('is served when the release lies in it', async () => {
    const file = join(await mkdtemp(join(folder, 'file-')), 'graph.db');
    await cp(join(packageRoot, 'dist', 'release.grafeo'), file);
    const port = await freePort();

    await using served = startHoja(['serve'], { PORT: String(port), HOJA_GRAFEO_FILE: file }, [], { fileKilobytes: 0 });
    let ready: unknown;
    while (served.child.exitCode === null && ready === undefined) {
      const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
      ready = await answer?.json();
    }
    served.child.kill('SIGTERM');

    expect(ready).toMatchObject({ release: oldId });
    expect(await served.exit).toEqual([0, null]);
    expect(await served.stderr).not.toContain('    at ');
  });
});
