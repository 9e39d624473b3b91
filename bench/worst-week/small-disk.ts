import { execFile } from 'node:child_process';
import { mkdtemp, open, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A disk of its own that can be filled and emptied: a tmpfs. Who may not mount one gets a folder that never fills. */
export interface SmallDisk extends AsyncDisposable {
  readonly folder: string;
  readonly canFill: boolean;
  /** Writes a file until nothing more fits. */
  fill(): Promise<void>;
  /** Removes that file. */
  empty(): Promise<void>;
  usedMegabytes(): Promise<number>;
}

const fillerChunk = Buffer.alloc(1_048_576);
const run = promisify(execFile);

export async function mountSmallDisk(name: string, megabytes: number): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), `hoja-${name}-`));
  const canFill = await run('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${megabytes}m,mode=755`,
    'hoja-worst-week',
    folder,
  ]).then(
    () => true,
    () => false,
  );
  const filler = join(folder, 'filler');
  return {
    folder,
    canFill,
    async fill() {
      await using file = await open(filler, 'a');
      for (let size = fillerChunk.length; size >= 512;)
        await file.write(fillerChunk.subarray(0, size)).catch((error: unknown) => {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
          size /= 2;
        });
    },
    async empty() {
      await rm(filler, { force: true });
    },
    async usedMegabytes() {
      const { blocks, bfree, bsize } = await statfs(folder);
      return ((blocks - bfree) * bsize) / 1e6;
    },
    async [Symbol.asyncDispose]() {
      // Whoever still holds a file of it loses nothing that is needed.
      if (canFill) await run('umount', ['--lazy', folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
