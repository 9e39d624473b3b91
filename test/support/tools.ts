import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Those of the programs that are not on the path. */
export function missingTools(names: readonly string[]): readonly string[] {
  return names.filter((name) => findTool(name) === undefined);
}

/** The file of a program on the path. */
export function findTool(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .flatMap((folder) => [name, `${name}.exe`, `${name}.cmd`].map((file) => join(folder, file)))
    .find(isExecutable);
}

export interface LeftOut {
  /** Which tests, for want of what, and the command that installs it; the last line of a run says it, too. */
  readonly missing: string;
}

/** Says what is left out, and fails instead where all tests have to run. */
export function leaveOut(tests: string, why: string, install: string): LeftOut {
  const missing = `${tests}, for want of ${why} (${install})`;
  if (process.env.CI === 'true') throw new Error(`In CI nothing is left out: ${missing}`);
  console.warn(`Left out: ${missing}`);
  return { missing };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
