/** Everything of the process that a command may use. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working directory. Messages name files relative to it. */
  readonly cwd: string;
  /** The folder that holds package.json, seed/, schema/ and dist/. */
  readonly packageRoot: string;
  /**
   * After this call, the first request to end the process aborts this signal and does not end the process at once. It
   * ends with `lateExitCode`, or 0, when the command is not done within some seconds.
   */
  readonly takeStop: (lateExitCode?: ExitCode) => AbortSignal;
}

export interface Output {
  /** Returns false when the reader is behind; `drain` then tells when it has caught up. */
  write(piece: string | Uint8Array): unknown;
  once(event: 'drain', listener: () => void): unknown;
  readonly isTTY?: boolean;
}

/** The exit codes of the process. */
export const exitCodes = { ok: 0, failure: 1, usage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Says how a command ended. A command that does not call it ended well. */
export type Finish = (exitCode: ExitCode) => void;
