import type { Log } from '../server/log.ts';
import type { Output } from './io.ts';

/** Writes one line a call, and below it the stack of a bug. */
export function createLog(output: Output): Log {
  return (level, message, error) => {
    output.write(`${new Date().toISOString()} ${level} ${message}\n`);
    if (error !== undefined) output.write(`${error instanceof Error ? error.stack ?? error.message : JSON.stringify(error)}\n`);
  };
}
