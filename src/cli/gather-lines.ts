import type { Output } from './io.ts';

const gatherMilliseconds = 100;
const gatherCharacters = 16_384;

/** So much waits in memory for a reader that is behind; further lines are dropped and counted. */
const waitingCharacters = 1_000_000;

export interface GatheredLines {
  readonly write: (line: string) => void;
  /** Writes what was gathered, unless the reader is behind. */
  readonly flush: () => void;
}

/**
 * Collects lines and writes them together, because each write takes a tenth of the time of a small request. While the
 * reader is behind, lines wait in memory up to a bound. When it has caught up, `renderDropped` makes the line that
 * tells how many were dropped beyond the bound.
 */
export function gatherLines(output: Output, renderDropped: (lines: number) => string): GatheredLines {
  let gathered = '';
  let dropped = 0;
  let isBehind = false;
  let timer: NodeJS.Timeout | undefined;

  function catchUp(): void {
    isBehind = false;
    if (dropped > 0) gathered += renderDropped(dropped);
    dropped = 0;
    flush();
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (gathered === '' || isBehind) return;
    const text = gathered;
    gathered = '';
    if (output.write(text) !== false) return;
    isBehind = true;
    output.once('drain', catchUp);
  }

  function write(line: string): void {
    if (isBehind && gathered.length >= waitingCharacters) {
      dropped += 1;
      return;
    }
    gathered += line;
    if (gathered.length >= gatherCharacters) flush();
    else timer ??= setTimeout(flush, gatherMilliseconds).unref();
  }

  return { write, flush };
}
