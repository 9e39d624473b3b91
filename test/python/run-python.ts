import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';
import { describe, inject } from 'vitest';
import './prepare-python.ts';

/** As `describe`; left out where there is no Python to test with. */
export function describeWithPython(name: string, tests: () => void): void {
  describe.skipIf('missing' in inject('python'))(name, tests);
}

/** Runs a script of this folder: the input goes to its standard input, what it prints is read as JSON. */
export async function runPython(
  script: string,
  input: string | Uint8Array,
  scriptArguments: readonly string[] = [],
): Promise<unknown> {
  return JSON.parse(await printedByPython(script, input, scriptArguments));
}

/** What a script prints; its path is from this folder. */
export async function printedByPython(
  script: string,
  input: string | Uint8Array,
  scriptArguments: readonly string[] = [],
): Promise<string> {
  const python = inject('python');
  if ('missing' in python) throw new Error(python.missing);
  const child = spawn(python.program, [fileURLToPath(new URL(script, import.meta.url)), ...scriptArguments], {
    stdio: 'pipe',
  });
  const exit = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  // A script that ends early closes its input; what it says of that is in its errors.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [printed, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  if (code !== 0) throw new Error(`${script} ended with ${String(code)}: ${errors}`);
  return printed;
}
