import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const bench = fileURLToPath(new URL('../', import.meta.url));

/** The packages of the peers, from their own lock file, when they are not there yet. */
export async function installPeers(): Promise<void> {
  if (existsSync(`${bench}node_modules`)) return;
  console.error('Installing what Hoja is measured beside (npm ci --prefix bench)');
  await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: bench,
    shell: process.platform === 'win32',
  });
}
