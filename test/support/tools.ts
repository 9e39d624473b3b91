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

/** Says loudly what is left out, and fails instead where all tests have to run. */
export function leaveOut(what: string, why: string): { readonly missing: string } {
  if (process.env.CI === 'true') throw new Error(why);
  console.warn(`\n${'*'.repeat(80)}\nLEFT OUT: ${what}\n${why}\n${'*'.repeat(80)}\n`);
  return { missing: why };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
