import { setFlagsFromString } from 'node:v8';

/** The longest that V8 reads as a number: 24 days. */
const never = 2 ** 31 - 1;

/**
 * Keeps what V8 compiled while nobody asks. After eight quiet seconds it would give memory back, and with it the
 * layouts of objects that no longer exist, and with those all machine code made for them: the next thousand answers
 * would cost twice as much until it was made anew. Garbage is collected as before whenever memory is taken. V8 heeds it
 * only before its first large collection.
 */
export function keepCompiledCode(): void {
  setFlagsFromString(`--gc-memory-reducer-start-delay-ms=${never}`);
}
