import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { keepCompiledCode } from './keep-compiled-code.ts';
import type { run } from './run.ts';

interface Program {
  readonly run: typeof run;
}

/** Where `npm run build` puts the whole program as one file. */
const bundleFile = fileURLToPath(new URL('hoja.cjs', import.meta.url));
/** And the machine code that V8 made of it. */
export const codeFile = `${bundleFile}.code`;

/** The program: as it was built, else from its source. */
export async function loadProgram(): Promise<Program> {
  if (existsSync(bundleFile)) return runScript(compileBundle());
  keepCompiledCode();
  return import('./run.ts');
}

/**
 * The built program with the code of an earlier run: starts in half the time. Another version of Node compiles it anew.
 */
export function compileBundle(): Script {
  // First: V8 takes code only where its settings are those under which it was made.
  keepCompiledCode();
  const cachedData = existsSync(codeFile) ? readFileSync(codeFile) : undefined;
  // It is one function and ASCII, which is read faster as what it is.
  return new Script(readFileSync(bundleFile, 'latin1'), { filename: bundleFile, cachedData });
}

export function runScript(script: Script): Program {
  const module = { exports: {} as Program };
  const start = script.runInThisContext() as (
    exports: object,
    require: NodeJS.Require,
    module: object,
    filename: string,
    directory: string,
  ) => void;
  start(module.exports, createRequire(bundleFile), module, bundleFile, dirname(bundleFile));
  return module.exports;
}
