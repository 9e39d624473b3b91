import { setFlagsFromString } from 'node:v8';

/** The longest time that V8 reads as a number: 24 days. */
const never = 2 ** 31 - 1;

/**
 * Keeps the code that V8 has compiled while no requests come. After eight quiet seconds V8 would give memory back. It
 * would then also drop the layouts of objects that no longer exist, and with them all machine code made for them: the
 * next thousand answers would cost twice as much until V8 made it anew. Garbage is still collected whenever memory is
 * taken. V8 heeds this setting only before its first large collection.
 */
export function keepCompiledCode(): void {
  setFlagsFromString(`--gc-memory-reducer-start-delay-ms=${never}`);
}
