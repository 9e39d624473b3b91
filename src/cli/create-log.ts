import { escapeControlCharacters } from '../model/control-characters.ts';
import type { Log } from '../server/log.ts';
import type { Observer } from '../server/telemetry/observer.ts';
import type { LogLevelName } from './configuration.ts';
import { gatherLines } from './gather-lines.ts';
import type { Output } from './io.ts';
import { logExchanges } from './log-exchanges.ts';

export interface LogOutput extends Disposable {
  readonly log: Log;
  /** Logs one line for each request. */
  readonly observer: Observer;
}

/**
 * Writes one line of JSON for each call: warnings and errors at once, other lines within a tenth of a second, and the
 * remaining lines when the log is disposed. JSON leaves DEL and the controls from U+0080 as they are; a line shows them
 * as `\u009b`, which JSON reads as the same.
 */
export async function createLog(output: Output, level: LogLevelName): Promise<LogOutput> {
  const { pino, stdTimeFunctions } = await import('pino');
  const gathered = gatherLines(output, renderDropped);
  const lines = {
    ...gathered,
    write: (line: string) => {
      gathered.write(escapeControlCharacters(line));
    },
  };
  const logger = pino(
    {
      level,
      base: null,
      messageKey: 'message',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: describeError },
    },
    lines,
  );
  const exchanges = logExchanges({ ...lines, isLogged: (asked) => logger.isLevelEnabled(asked) });
  return {
    log(levelOfLine, message, fields = {}) {
      logger[levelOfLine](fields, message);
      if (levelOfLine === 'warn' || levelOfLine === 'error') lines.flush();
    },
    observer: exchanges.observer,
    [Symbol.dispose]() {
      exchanges.tellCounted();
      lines.flush();
    },
  };
}

function renderDropped(lines: number): string {
  const message = 'Lines of the log were dropped, because its reader was behind';
  return `${JSON.stringify({ level: 'warn', time: new Date().toISOString(), lines, message })}\n`;
}

/**
 * The name, message and stack of an error and of its causes. Other properties are left out, because a library may keep
 * values of a request in them.
 */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack, cause } = error;
  return { type: name, message, stack, ...(cause === undefined ? {} : { cause: describeError(cause) }) };
}
