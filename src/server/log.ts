export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/**
 * The fields of a log line besides its message. They must not hold a secret, the text of a query or a variable of one.
 */
export interface LogFields {
  readonly requestId?: string | undefined;
  /** The error that happened; its stack is logged. */
  readonly error?: unknown;
  readonly [name: string]: unknown;
}

/** Writes one log line for the operator. */
export type Log = (level: LogLevel, message: string, fields?: LogFields) => void;

export const silentLog: Log = () => undefined;
