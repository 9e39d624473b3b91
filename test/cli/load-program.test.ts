import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from './command-line.ts';

const built = join(packageRoot, 'dist', 'cli');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoja-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Whether a process of its own took the machine code beside the built program; null when there was none. */
async function isCodeRejected(cli: string): Promise<string> {
  const question = `import(${JSON.stringify(pathToFileURL(join(cli, 'load-program.js')).href)}).then(({ compileBundle }) => { console.log(compileBundle().cachedDataRejected); })`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', question]);
  return stdout.trim();
}

/** The built program in a folder of its own, with what is to lie there instead of its machine code. */
async function copyProgram(code: Uint8Array | null): Promise<string> {
  for (const name of ['hoja.cjs', 'load-program.js', ...(await chunks())])
    await copyFile(join(built, name), join(folder, name));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  if (code !== null) await writeFile(join(folder, 'hoja.cjs.code'), code);
  return folder;
}

async function chunks(): Promise<readonly string[]> {
  const text = await readFile(join(built, 'load-program.js'), 'utf8');
  return [...text.matchAll(/"\.\/(chunk-\w+\.js)"/g)].flatMap(([, name]) => name ?? []);
}

describe('the built program', () => {
  it('starts from the machine code that was made with it', async () => {
    expect(await isCodeRejected(built)).toBe('false');
  });

  it('is compiled anew where that code is for something else, or missing', async () => {
    expect(await isCodeRejected(await copyProgram(Buffer.from('the code of another version')))).toBe('true');
    await rm(join(folder, 'hoja.cjs.code'));
    expect(await isCodeRejected(folder)).toBe('undefined');
  });
});
