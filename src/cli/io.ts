/** Everything of the process that a command may use. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working directory; messages name files from here. */
  readonly cwd: string;
  /** The folder that holds package.json, seed/, schema/ and dist/. */
  readonly packageRoot: string;
  /** From now on a first request to end the process aborts this signal instead of ending it at once. */
  readonly takeStop: () => AbortSignal;
}

export interface Output {
  /** False when the reader is behind and `drain` will tell that it has caught up. */
  write(piece: string | Uint8Array): unknown;
  once(event: 'drain', listener: () => void): unknown;
  readonly isTTY?: boolean;
}

/** What a process exits with. */
export const exitCodes = { ok: 0, failure: 1, usage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Says how a command ended; without it, well. */
export type Finish = (exitCode: ExitCode) => void;
