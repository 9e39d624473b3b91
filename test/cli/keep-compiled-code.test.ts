import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { expect, it } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { startHoja } from './start-hoja.ts';

/** V8 gives memory back after eight quiet seconds. */
const quietMilliseconds = 10_000;
const source = new URL('../../src/cli/keep-compiled-code.ts', import.meta.url);

const traced = ['--trace-gc', '--trace-gc-verbose'];
const take = 'const taken = []; for (let n = 0; n < 2_000_000; n += 1) taken.push({ n });';
const work = `{ ${take} }; gc(); setTimeout(() => { ${take} }, 500); setTimeout(() => undefined, ${quietMilliseconds});`;

/** What V8 says of giving memory back, in a process that takes some, lets it go and is quiet then. */
async function givenBack(before: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...traced, '--expose-gc', '--input-type=module', '--eval', `${before} ${work}`],
    { maxBuffer: 2 ** 26 },
  );
  return linesOf(stdout);
}

function linesOf(trace: string): readonly string[] {
  return trace.split('\n').filter((line) => line.includes('Memory reducer:'));
}

it('keeps V8 from giving memory back, and compiled code with it, while nobody asks', async () => {
  const { code } = await transform(await readFile(source, 'utf8'), { loader: 'ts' });
  const url = `data:text/javascript,${encodeURIComponent(code)}`;
  const [usually, kept] = await Promise.all([
    givenBack(''),
    givenBack(`(await import(${JSON.stringify(url)})).keepCompiledCode();`),
  ]);

  expect(usually).not.toEqual([]);
  expect(kept).toEqual([]);
});

it('does so in the built program, which collects garbage while it starts', async () => {
  await using hoja = startHoja(['serve'], { PORT: String(await freePort()) }, traced);
  // It has to start first, beside other tests.
  await wait(1.5 * quietMilliseconds);
  await hoja.kill();
  const trace = await hoja.stdout;

  expect(trace).toContain('Hoja answers');
  expect(trace).toContain('Mark-Compact');
  expect(linesOf(trace)).toEqual([]);
});
