import type { HojaProcess } from '../cli/start-hoja.ts';

export interface EndedLoad {
  readonly exit: readonly [number | null, string | null];
  readonly stdout: string;
  readonly stderr: string;
}

export async function endedLoad({ exit, stdout, stderr }: HojaProcess): Promise<EndedLoad> {
  return { exit: await exit, stdout: await stdout, stderr: await stderr };
}

/** What went wrong, without the lines of progress; empty when nothing did. */
export function problemOf({ exit: [code, signal], stderr }: EndedLoad): string {
  const others = stderr.replaceAll(/^(\w+: \d+ of \d+ rows|Another load is under way; this one follows it)\n/gm, '');
  return code === 0 && others === '' ? '' : `${code ?? signal ?? ''}: ${others}`;
}
