import { isAscii } from 'node:buffer';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledModules } from '../support/bundled-modules.ts';
import { freePort } from '../support/free-port.ts';
import { packageRoot } from './command-line.ts';
import { startHoja } from './start-hoja.ts';

let bundle: Buffer;
let lines: readonly string[];
let modules: readonly string[];

beforeAll(async () => {
  bundle = await readFile(join(packageRoot, 'dist', 'cli', 'hoja.cjs'));
  lines = bundle.toString().split('\n');
  modules = bundledModules(bundle.toString());
});

/** Paths of the modules that have such a line. */
function modulesWith(pattern: RegExp): readonly string[] {
  return [...new Set(modules.filter((_, index) => pattern.test(lines[index] ?? '')))];
}

describe('the built program', () => {
  it('has no letter beyond ASCII, so that V8 keeps it with one byte for each', () => {
    expect(lines.filter((line) => !isAscii(Buffer.from(line)))).toEqual([]);
    expect(isAscii(bundle)).toBe(true);
  });

  it('gives functions no names while it runs, but for the reader of EDTF, which looks at them', () => {
    const naming = modulesWith(/\b__name\d*\(/);
    expect(naming).toContain('node_modules/edtf/src/interval.js');
    expect(naming.filter((path) => !path.startsWith('node_modules/edtf/'))).toEqual([]);
  });

  it('has one copy of graphql, which is called without detours', () => {
    const ofGraphql = modules.filter((path) => path.startsWith('node_modules/graphql/'));
    expect(ofGraphql).toContain('node_modules/graphql/execution/execute.mjs');
    expect(ofGraphql.filter((path) => !path.endsWith('.mjs'))).toEqual([]);
  });

  it('leaves out what libraries check while one develops', () => {
    expect(modulesWith(/process\.env\.NODE_ENV/)).toEqual([]);
  });

  it('starts without the HTTP client of Node, which nobody asks', async () => {
    const tellLoaded =
      'data:text/javascript,process.on("exit", () => { console.error(process.moduleLoadList.filter((name) => /^NativeModule (http|.*undici)$/.test(name)).join()); })';
    await using hoja = startHoja(['serve'], { PORT: String(await freePort()), HOJA_LOG_LEVEL: 'silent' }, [
      '--import',
      tellLoaded,
    ]);
    await once(hoja.child.stdout, 'data');
    hoja.child.kill('SIGTERM');

    expect((await hoja.stderr).trim()).toBe('NativeModule http');
  });
});
