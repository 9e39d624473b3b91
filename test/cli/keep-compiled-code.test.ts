import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as quiet } from 'node:timers/promises';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { isNightly } from '../support/nightly.ts';
import { startHoja } from './start-hoja.ts';

/** V8 gives memory back after eight quiet seconds; but at night it is told to do so sooner. */
const [soon, quietMilliseconds] = isNightly ? [[], 10_000] : [['--gc-memory-reducer-start-delay-ms=300'], 2_000];
const source = new URL('../../src/cli/keep-compiled-code.ts', import.meta.url);

const traced = ['--trace-gc', '--trace-gc-verbose', ...soon];
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

describe('compiled code', () => {
  it.concurrent('is kept while nobody asks: V8 does not give memory back, and the code with it', async () => {
    const { code } = await transform(await readFile(source, 'utf8'), { loader: 'ts' });
    const url = `data:text/javascript,${encodeURIComponent(code)}`;
    const [usually, kept] = await Promise.all([
      givenBack(''),
      givenBack(`(await import(${JSON.stringify(url)})).keepCompiledCode();`),
    ]);

    expect(usually).not.toEqual([]);
    expect(kept).toEqual([]);
  });

  it.concurrent('is kept in the built program, which has collected garbage', async () => {
    const collectWhenTold = 'data:text/javascript,process.on("SIGUSR2", () => { gc(); })';
    const flags = [...traced, '--expose-gc', '--import', collectWhenTold];
    await using hoja = startHoja(['serve'], { PORT: String(await freePort()) }, flags);
    for (let printed = ''; !printed.includes('Hoja answers');)
      printed += String((await once(hoja.child.stdout, 'data'))[0]);
    hoja.child.kill('SIGUSR2');
    await quiet(quietMilliseconds);
    await hoja.kill();
    const trace = await hoja.stdout;

    expect(trace).toContain('Mark-Compact');
    expect(linesOf(trace)).toEqual([]);
  });
});
