import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { findTool, leaveOut } from '../support/tools.ts';

/** The program to run, or why there is none. */
export type PythonAddress = { readonly program: string } | { readonly missing: string };

declare module 'vitest' {
  export interface ProvidedContext {
    python: PythonAddress;
  }
}

const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const run = promisify(execFile);

/** Gives the tests a Python with the packages of requirements.txt. */
export default async function preparePython(project: TestProject): Promise<void> {
  const system = findTool('python3');
  if (system === undefined || !(await canMakeEnvironments(system))) {
    const install = 'apt-get install python3 python3-venv';
    project.provide('python', leaveOut('the tests that read exports with Python', 'python3 with venv', install));
    return;
  }
  project.provide('python', { program: join(await environmentFolder(system), 'bin', 'python') });
}

/** Debian has what makes environments in a package of its own. */
async function canMakeEnvironments(system: string): Promise<boolean> {
  return run(system, ['-c', 'import ensurepip, venv']).then(
    () => true,
    () => false,
  );
}

/** Made once for a Python and its requirements; one that is not complete is never found. */
async function environmentFolder(system: string): Promise<string> {
  const { stdout: version } = await run(system, ['--version']);
  const key = createHash('sha256')
    .update(version)
    .update(await readFile(requirements))
    .digest('hex')
    .slice(0, 12);
  const folder = join(cache, `hoja-python-${key}`);
  const isComplete = join(folder, 'complete');
  if (existsSync(isComplete)) return folder;
  await rm(folder, { recursive: true, force: true });
  await run(system, ['-m', 'venv', folder]);
  await run(join(folder, 'bin', 'python'), [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '-r',
    requirements,
  ]);
  // An environment holds its own path, so it cannot be made elsewhere and moved: a file says that it is whole.
  const mark = join(folder, randomUUID());
  await run(join(folder, 'bin', 'python'), [
    '-c',
    'import pathlib, sys, networkx, pandas, rdflib; pathlib.Path(sys.argv[1]).touch()',
    mark,
  ]);
  await rename(mark, isComplete);
  return folder;
}
