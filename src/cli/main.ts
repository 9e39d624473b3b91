#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { loadProgram } from './load-program.ts';
import { printMessage } from './print-message.ts';

// The message of a bug can name a file, and Node would print it as it is.
process.on('uncaughtException', (error) => {
  printMessage(process.stderr, `${inspect(error)}\n`);
  process.exit(1);
});

/** The time for a clean stop after the first signal. */
const stopMilliseconds = 4_800;

// The reader of our output may close it early, as in `hoja print-schema | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

// A log that cannot be written, as on a full disk or to a reader that has gone, ends no service.
process.stderr.on('error', () => undefined);

const { run } = await loadProgram(process);
process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  packageRoot: fileURLToPath(new URL('../../', import.meta.url)),
  takeStop,
});
// A connection to a database that has fallen silent would keep the process without end.
for (const output of [process.stdout, process.stderr]) await new Promise((resolve) => output.write('', resolve));
process.exit();

function takeStop(lateExitCode = 0): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(1);
      setTimeout(() => process.exit(lateExitCode), stopMilliseconds).unref();
      stop.abort();
    });
  }
  return stop.signal;
}
