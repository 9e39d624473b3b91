import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HojaError } from '../model/hoja-error.ts';

/** Writes a file piece by piece beside its place, and puts it there when it is complete: what stood there is kept until then. */
export async function writeFileWhole(path: string, pieces: AsyncIterable<string>, cwd: string): Promise<void> {
  const place = resolve(cwd, path);
  const unfinished = `${place}.${randomUUID().slice(0, 8)}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(unfinished));
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { force: true });
    if (error instanceof Error && 'syscall' in error) throw new HojaError('BAD_CONFIGURATION', `The file ${path} cannot be written: ${error.message}`, { cause: error });
    throw error;
  }
}
