export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/**
 * What a line says beside its message, by name. A secret, the text of a query or a variable of one must not be among
 * it.
 */
export interface LogFields {
  readonly requestId?: string | undefined;
  /** What went wrong; its stack is logged. */
  readonly error?: unknown;
  readonly [name: string]: unknown;
}

/** Where the server writes what an operator should know; one line a call. */
export type Log = (level: LogLevel, message: string, fields?: LogFields) => void;

export const silentLog: Log = () => undefined;
