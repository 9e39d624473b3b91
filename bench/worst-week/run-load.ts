import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { ReleasePackage } from './release-package.ts';

/** `hoja load` in a process of its own. */
export interface LoadProcess {
  kill(): void;
  readonly ended: Promise<LoadEnd>;
}

export interface LoadEnd {
  readonly release: string;
  readonly how: 'loaded' | 'nothing to do' | 'refused' | 'killed' | 'stuck' | 'raw';
  /** What it said. */
  readonly said: string;
  readonly seconds: number;
}

const patienceMilliseconds = 300_000;

export function runLoad(
  { id, program, releaseFile }: ReleasePackage,
  environment: Readonly<Record<string, string>>,
): LoadProcess {
  const start = performance.now();
  const child = spawn(process.execPath, [program, 'load', '--release', releaseFile], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let isKilled = false;
  let isStuck = false;
  const timer = setTimeout(() => {
    isStuck = true;
    child.kill('SIGKILL');
  }, patienceMilliseconds);

  async function ended(): Promise<LoadEnd> {
    const [[code], stdout, stderr] = await Promise.all([
      once(child, 'exit') as Promise<[number | null]>,
      text(child.stdout),
      text(child.stderr),
    ]);
    clearTimeout(timer);
    const said = `${stdout}${stderr}`.trim();
    return { release: id, how: howOf(code, said), said, seconds: (performance.now() - start) / 1_000 };
  }

  function howOf(code: number | null, said: string): LoadEnd['how'] {
    if (isStuck) return 'stuck';
    if (code === 0) return said.includes('Nothing to do') ? 'nothing to do' : 'loaded';
    if (isKilled && code === null) return 'killed';
    // A refusal is one line for people; a stack is a bug.
    return code === 1 && said !== '' && !/^\s+at /m.test(said) ? 'refused' : 'raw';
  }

  return {
    kill() {
      isKilled = true;
      child.kill('SIGKILL');
    },
    ended: ended(),
  };
}
