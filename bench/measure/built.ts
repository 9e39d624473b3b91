import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** All of its code in one file. */
export const builtBundle = fileURLToPath(new URL('../../dist/cli/hoja.cjs', import.meta.url));

/** The program as it is shipped. */
export function builtProgram(): string {
  const file = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
  if (!existsSync(file))
    throw new Error('dist/ is not there, and what is shipped is measured: run npm run build first');
  return file;
}
