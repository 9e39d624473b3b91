import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { keepCompiledCode } from './keep-compiled-code.ts';
import type { run } from './run.ts';
import { openSealedCode, sealCode, type Runtime } from './sealed-code.ts';

interface Program {
  readonly run: typeof run;
}

/** Where `npm run build` puts the whole program as one file. */
const bundleFile = fileURLToPath(new URL('hoja.cjs', import.meta.url));
/** And the machine code that V8 made of it, sealed. */
const codeFile = `${bundleFile}.code`;

/** The program: as it was built, else from its source. */
export async function loadProgram(runtime: Runtime): Promise<Program> {
  if (existsSync(bundleFile)) return runScript(compileBundle(runtime));
  keepCompiledCode();
  return import('./run.ts');
}

/**
 * The built program with the machine code that its build made, which saves a quarter of the start. Where that code is
 * missing, damaged, for another Node or for another program, all is compiled anew.
 */
export function compileBundle(runtime: Runtime): Script {
  // First: V8 takes code only where its settings are those under which it was made.
  keepCompiledCode();
  const program = readFileSync(bundleFile);
  const sealed = readIfThere(codeFile);
  const cachedData = sealed && openSealedCode(sealed, program, runtime);
  return new Script(program.toString(), { filename: bundleFile, cachedData });
}

/** Keeps the machine code of the program, with that of all that has run, for later starts. */
export function keepCode(script: Script, runtime: Runtime): void {
  writeFileSync(codeFile, sealCode(script.createCachedData(), readFileSync(bundleFile), runtime));
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

/** What cannot be read is as good as missing. */
function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
