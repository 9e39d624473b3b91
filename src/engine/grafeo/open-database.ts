import { constants, existsSync } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { HojaError, type ErrorCode } from '../../model/hoja-error.ts';
import { translateGrafeoError } from './grafeo-errors.ts';

export interface DatabaseFile {
  readonly file: string;
  readonly isReadOnly: boolean;
}

export async function openInMemory(): Promise<GrafeoDB> {
  const { default: grafeo } = await import('@grafeo-db/js');
  return grafeo.GrafeoDB.create();
}

/**
 * Opens the file, or creates it, unless it is opened read-only. Throws BAD_GRAPH_FILE, GRAPH_FILE_IN_USE or
 * CANNOT_WRITE; the message says what to do.
 */
export async function openFile({ file, isReadOnly }: DatabaseFile): Promise<GrafeoDB> {
  await refuseOtherThings(file);
  const { default: grafeo } = await import('@grafeo-db/js');
  try {
    if (isReadOnly) return grafeo.GrafeoDB.openReadOnly(file);
    return existsSync(file) ? grafeo.GrafeoDB.open(file) : grafeo.GrafeoDB.create(file);
  } catch (cause) {
    const isAllowed = await mayUse({ file, isReadOnly });
    const problem = isAllowed && !isReadOnly ? translateGrafeoError(cause, file) : cause;
    if (problem instanceof HojaError) throw problem;
    const [code, what] = isAllowed ? reasonOf(file, cause) : notAllowed;
    throw new HojaError(code, `The graph file ${file} ${what}.`, { cause });
  }
}

/** A folder, device or pipe would be taken for a damaged graph, or waited for; a missing folder would be made. */
async function refuseOtherThings(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found !== undefined && !found.isFile()) {
    const what = found.isDirectory() ? 'a folder' : 'no plain file';
    throw badFile(file, `is ${what}; set HOJA_GRAFEO_FILE to the path of a file`);
  }
  if (!existsSync(dirname(file)))
    throw badFile(file, 'cannot be made, because its folder is missing; make the folder, or correct HOJA_GRAFEO_FILE');
}

function badFile(file: string, what: string): HojaError {
  return new HojaError('BAD_GRAPH_FILE', `The graph file ${file} ${what}.`);
}

type Reason = readonly [code: ErrorCode, what: string];

const notAllowed: Reason = [
  'BAD_GRAPH_FILE',
  'cannot be used by the user that runs this program; correct the rights of the file and of its folder, or set HOJA_GRAFEO_FILE to another',
];

/**
 * Grafeo writes its error codes in the messages. It has one code for a locked file and for a file without permission,
 * so permissions are tested before.
 */
function reasonOf(file: string, cause: unknown): Reason {
  const message = cause instanceof Error ? cause.message : String(cause);
  const remains = `${file}.wal`;
  switch (/\bGRAFEO-[A-Z]\d{3}\b/.exec(message)?.[0]) {
    case 'GRAFEO-X001':
      return [
        'GRAPH_FILE_IN_USE',
        'is in use by another process; stop that one, or set HOJA_GRAFEO_FILE to another file for this one',
      ];
    case 'GRAFEO-S002':
      return ['BAD_GRAPH_FILE', `is damaged; ${startAgain(remains)}`];
    case 'GRAFEO-X002':
    case 'GRAFEO-V001':
      if (!existsSync(file))
        return [
          'BAD_GRAPH_FILE',
          `cannot be made, because what another graph left lies in ${remains}; delete that or move it away, and start again`,
        ];
      return ['BAD_GRAPH_FILE', `is not a graph, or is damaged from its beginning; ${startAgain(remains)}`];
    default:
      return ['BAD_GRAPH_FILE', `cannot be opened: ${message}`];
  }
}

/** A damaged graph file cannot be repaired, but the release of the package can be loaded again. */
function startAgain(remains: string): string {
  return `delete it or move it away, with ${remains} if that is there, and start again: the release of this package is then loaded anew`;
}

async function mayUse({ file, isReadOnly }: DatabaseFile): Promise<boolean> {
  const { R_OK, W_OK } = constants;
  try {
    if (existsSync(file)) await access(file, isReadOnly ? R_OK : R_OK | W_OK);
    if (isReadOnly) return true;
    // Grafeo writes its log beside the file.
    const folder = dirname(file);
    await access(folder, W_OK);
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}
