import { spawn } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const packageRoot = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(packageRoot, 'node_modules', '.cache');
const noteFile = join(cache, 'hoja-build.json');

/** All that the build reads. The second lock file is npm's note of what is installed. */
const sources = [
  'build',
  'bundle.js',
  'examples/typescript',
  'node_modules/.package-lock.json',
  'package-lock.json',
  'package.json',
  'schema',
  'seed',
  'src',
  'tsconfig.json',
  'web',
] as const;

/** The build writes these among the sources. */
const written = 'graphql-env.d.ts';

interface Build {
  /** Hash of the sources, as they were before the build began. */
  readonly sources: string;
  /** Hash of all that lay in `dist/` after it. */
  readonly built: string;
}

/**
 * Builds the program before the tests, unless `dist/` holds exactly what a build of these same sources made: whoever
 * tests it, tests what the sources say. A build by hand is not known here, and made again. `TEST_BUILD=given` tests
 * another build, the one that lies in `dist/`.
 */
export default async function freshBuild(project: TestProject): Promise<void> {
  if (process.env.TEST_BUILD === 'given') {
    console.warn('The build in dist/ is tested as it is, whatever the sources say (TEST_BUILD=given).');
    return;
  }
  await buildUnlessFresh();
  project.onTestsRerun(buildUnlessFresh);
}

async function buildUnlessFresh(): Promise<void> {
  const before = await hashOf(sources);
  const known = await readNote();
  if (known?.sources === before && known.built === (await hashOf(['dist']))) return;
  const build = spawn('npm', ['run', '--silent', 'build'], {
    cwd: packageRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(build, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`npm run build ended with ${String(code)}; there is nothing to test`);
  await mkdir(cache, { recursive: true });
  await writeFile(noteFile, JSON.stringify({ sources: before, built: await hashOf(['dist']) } satisfies Build));
}

async function readNote(): Promise<Build | undefined> {
  const text = await readFile(noteFile, 'utf8').catch(() => '');
  return text === '' ? undefined : (JSON.parse(text) as Build);
}

/** Of the paths and contents of files and of all files in folders; what is not there counts as nothing. */
async function hashOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`);
  for (const path of paths) await addTo(hash, path);
  return hash.digest('hex');
}

async function addTo(hash: Hash, path: string): Promise<void> {
  const names = await readdir(join(packageRoot, path)).catch(() => null);
  for (const name of names?.toSorted() ?? []) if (name !== written) await addTo(hash, `${path}/${name}`);
  if (names !== null) return;
  const content = await readFile(join(packageRoot, path)).catch(() => Buffer.alloc(0));
  hash.update(`${path} ${content.length}\n`).update(content);
}
