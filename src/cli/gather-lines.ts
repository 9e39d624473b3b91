import type { Output } from './io.ts';

const gatherMilliseconds = 100;
const gatherCharacters = 16_384;

/** Collects lines and writes them together, because each write takes a tenth of the time of a small request. */
export function gatherLines(output: Output) {
  let gathered = '';
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (gathered !== '') output.write(gathered);
    gathered = '';
  }

  function write(line: string): void {
    gathered += line;
    if (gathered.length >= gatherCharacters) flush();
    else timer ??= setTimeout(flush, gatherMilliseconds).unref();
  }

  return { write, flush };
}
