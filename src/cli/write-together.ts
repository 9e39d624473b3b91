import { renameSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeProblem } from '../model/write-problem.ts';

export interface FileToWrite {
  readonly file: string;
  /** Writes the file under another path, in a folder that holds nothing of others. */
  readonly write: (path: string) => Promise<void>;
}

/** How the names of the folders of unfinished files begin. */
const prefix = '.unfinished-';
/** A folder in which nothing was begun for this time is left over: writing takes seconds. */
const leftOverMilliseconds = 600_000;

/**
 * Writes files of one folder so that they belong together whenever the process is killed: each is written whole in a
 * folder of its own beside them, and all are renamed at the end, one right after the other. Throws CANNOT_WRITE, with
 * the name of the file.
 */
export async function writeTogether(files: readonly [FileToWrite, ...FileToWrite[]]): Promise<void> {
  const folder = dirname(files[0].file);
  const unfinished = await makeFolderIn(folder).catch((error: unknown) => {
    throw writeProblem(files[0].file, error);
  });
  const pathOf = (file: string): string => join(unfinished, basename(file));
  try {
    for (const { file, write } of files) {
      await write(pathOf(file)).catch((error: unknown) => {
        throw writeProblem(file, error);
      });
    }
    for (const { file } of files) renameOver(pathOf(file), file);
  } finally {
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function makeFolderIn(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await removeLeftOvers(folder);
  return mkdtemp(join(folder, prefix));
}

function renameOver(path: string, file: string): void {
  try {
    renameSync(path, file);
  } catch (error) {
    throw writeProblem(file, error);
  }
}

/** Removes what killed processes have left. What cannot be removed stays, and is in nobody's way. */
async function removeLeftOvers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (name.startsWith(prefix) && (await isLeftOver(path)))
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function isLeftOver(path: string): Promise<boolean> {
  const age = await stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  return age > leftOverMilliseconds;
}
