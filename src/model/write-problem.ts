import { HojaError } from './hoja-error.ts';

const rights = 'the user that runs this program may not write it; correct the rights of the file and of its folder';

/** What the operator can do, for each error of the system that writing a file meets. */
const remedies: Readonly<Partial<Record<string, string>>> = {
  ENOSPC: 'the disk is full; make room on it and repeat',
  EDQUOT: 'the user that runs this program may take no more room on the disk; make room and repeat',
  EFBIG: 'the process may not write files of this size; raise its limit (ulimit -f) and repeat',
  EACCES: rights,
  EPERM: rights,
  EROFS: 'the disk can only be read; mount it for writing, or use another',
  ENOTDIR: 'its path leads through a file that is no folder; move that file away',
  EEXIST: 'its folder has the name of a file that is there; move that file away',
  EISDIR: 'a folder has its name; move that folder away',
  ENOENT: 'its folder was removed meanwhile; repeat',
  EIO: 'the disk does not work; look into the log of the system',
};

/**
 * The error CANNOT_WRITE for a file, when the system refused to write it, or when another name of it is already in such
 * an error. Any other error is returned as it is.
 */
export function writeProblem(file: string, error: unknown): unknown {
  if (error instanceof HojaError && error.code === 'CANNOT_WRITE') return writeProblem(file, error.cause);
  const remedy = remedies[systemCodeOf(error)];
  if (remedy === undefined) return error;
  return new HojaError('CANNOT_WRITE', `The file ${file} cannot be written: ${remedy}.`, { cause: error });
}

function systemCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
