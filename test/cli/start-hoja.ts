import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { packageRoot } from './command-line.ts';

/** The Node that runs the built program; another one than that of the tests when `HOJA_TEST_NODE` names it. */
export const nodeOfProgram = process.env.HOJA_TEST_NODE ?? process.execPath;

/** A process of the built program (`npm run build` makes it); killed at the end of its scope if it still runs. */
export interface HojaProcess extends AsyncDisposable {
  readonly child: ChildProcess & { readonly stdout: Readable; readonly stderr: Readable };
  /** Exit code and signal. */
  readonly exit: Promise<readonly [number | null, string | null]>;
  /** All that it writes to each, once it has ended. */
  readonly stdout: Promise<string>;
  readonly stderr: Promise<string>;
  kill(): Promise<void>;
}

/**
 * `nodeFlags` are for Node itself: `--trace-gc`. `root` is the package, when it is another one. With `fileKilobytes`
 * the process can write no larger file, as on a disk that is full.
 */
export function startHoja(
  commandLine: readonly string[],
  env: Readonly<Record<string, string>>,
  nodeFlags: readonly string[] = [],
  { root = packageRoot, fileKilobytes }: { readonly root?: string; readonly fileKilobytes?: number } = {},
): HojaProcess {
  const command = [nodeOfProgram, ...nodeFlags, 'dist/cli/main.js', ...commandLine];
  // The shell counts in blocks of 512 bytes.
  const limit = fileKilobytes === undefined ? '' : `ulimit -f ${fileKilobytes * 2}; `;
  const child = spawn('/bin/sh', ['-c', `${limit}exec "$@"`, 'sh', ...command], {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit') as Promise<[number | null, string | null]>;
  async function kill(): Promise<void> {
    child.kill('SIGKILL');
    await exit;
  }
  return { child, exit, stdout: text(child.stdout), stderr: text(child.stderr), kill, [Symbol.asyncDispose]: kill };
}
