import { fileURLToPath } from 'node:url';
import type { ExitCode, Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

export interface Ran {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line of `hoja`, without words in quotes, in this process and collects what it prints. */
export function runCommandLine(commandLine: string, changes: Partial<Io> = {}): Promise<Ran> {
  return runWords(
    commandLine.split(' ').filter((word) => word !== ''),
    changes,
  );
}

/** The same for words of which each may hold spaces. */
export async function runWords(words: readonly string[], changes: Partial<Io> = {}): Promise<Ran> {
  const printed = { stdout: '', stderr: '' };
  const exitCode = await run(words, {
    stdout: {
      write: (piece) => {
        printed.stdout += textOf(piece);
      },
      once: noDrain,
    },
    stderr: {
      write: (piece) => {
        printed.stderr += textOf(piece);
      },
      once: noDrain,
    },
    env: {},
    cwd: packageRoot,
    packageRoot,
    // A service is stopped at once; a load is let go on.
    takeStop: () => (words[0] === 'serve' ? AbortSignal.abort() : new AbortController().signal),
    ...changes,
  });
  return { exitCode, ...printed };
}

function textOf(piece: string | Uint8Array): string {
  return typeof piece === 'string' ? piece : Buffer.from(piece).toString('latin1');
}

/** What is printed here is never behind. */
function noDrain(): never {
  throw new Error('The reader is never behind here.');
}
