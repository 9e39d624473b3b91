import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const mirror = join(root, 'node_modules', '.cache', 'hoja-bench');
const compiled = ['src', 'bench', 'test/support', 'test/neo4j'];

/**
 * What the built program is measured beside, as plain JavaScript, and the release built from the seed; returns the
 * folder. A loader that compiles on the way in would wrap functions to keep their names, which costs each request
 * something that nobody pays in production. The folder lies outside `bench/`, so that `src/` finds the packages of the
 * root and never those of the peers.
 */
export async function compileMirror(): Promise<string> {
  for (const folder of compiled) await compileFolder(folder);
  await copyFile(join(root, 'package.json'), join(mirror, 'package.json'));
  for (const folder of ['seed', 'schema', 'docs']) await link(folder);
  await link('bench/node_modules');
  await promisify(execFile)(process.execPath, [join(mirror, 'src/cli/main.js'), 'build'], { cwd: mirror });
  return mirror;
}

async function compileFolder(folder: string): Promise<void> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() && entry.name !== 'node_modules') await compileFolder(path);
    else if (entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name)) await compileFile(path);
  }
}

async function compileFile(path: string): Promise<void> {
  const from = join(root, path);
  const to = join(mirror, path.replace(/\.ts$/, '.js'));
  const { mtime } = await stat(from);
  // The output bears the time of its source: another time, older or newer, is another source.
  if (await isOf(to, mtime)) return;
  const { outputText } = ts.transpileModule(await readFile(from, 'utf8'), {
    fileName: from,
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  });
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, outputText);
  await utimes(to, mtime, mtime);
}

async function isOf(path: string, time: Date): Promise<boolean> {
  return stat(path).then(
    ({ mtime }) => mtime.getTime() === time.getTime(),
    () => false,
  );
}

async function link(path: string): Promise<void> {
  await mkdir(dirname(join(mirror, path)), { recursive: true });
  await symlink(join(root, path), join(mirror, path), 'dir').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
}
