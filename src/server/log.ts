/** Where the server writes what an operator should know; one line a call. */
export type Log = (level: 'info' | 'error', message: string, error?: unknown) => void;

export const silentLog: Log = () => undefined;
