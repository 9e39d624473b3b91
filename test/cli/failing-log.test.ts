import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { packageRoot } from './command-line.ts';

/** Where the built program writes its log, and what becomes of it while it serves. */
const logs = [
  { title: 'to a full disk', stderr: () => openSync('/dev/full', 'w'), isClosed: false },
  { title: 'to a reader that goes away', stderr: () => 'pipe' as const, isClosed: true },
];

describe('a log that cannot be written', () => {
  it.each(logs)('$title ends no service', async ({ stderr, isClosed }) => {
    const port = String(await freePort());
    const hoja = spawn(process.execPath, ['dist/cli/main.js', 'serve'], {
      cwd: packageRoot,
      env: { PATH: process.env.PATH, PORT: port, HOJA_LOG_LEVEL: 'debug' },
      stdio: ['ignore', 'pipe', stderr()],
    });
    const ended = once(hoja, 'exit');
    await once(hoja.stdout as NodeJS.ReadableStream, 'data');
    if (isClosed) hoja.stderr?.destroy();

    const statuses: number[] = [];
    // Of each a line is logged; so many are written in several pieces.
    for (let count = 0; count < 500; count += 1) statuses.push((await fetch(`http://127.0.0.1:${port}/health`)).status);
    hoja.kill('SIGTERM');

    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await ended).toEqual([0, null]);
  });
});
