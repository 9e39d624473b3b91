import { createHash } from 'node:crypto';
import { cachedDataVersionTag } from 'node:v8';

/** The bytes of a hash by SHA-256. */
const sealBytes = 32;

/** Which Node it is; code that another one made is never run. */
export interface Runtime {
  /** Of Node and of all that it is made of: V8 takes code of another patch release of Node 20, and then crashes. */
  readonly versions: NodeJS.ProcessVersions;
  readonly platform: string;
  readonly arch: string;
  /** How it was built. */
  readonly config: object;
  /** A number that V8 makes of its version, its flags and the features of the processor. */
  readonly tag: number;
}

export function thisRuntime(): Runtime {
  const { versions, platform, arch, config } = process;
  return { versions, platform, arch, config, tag: cachedDataVersionTag() };
}

/** The machine code of a program for a file: a seal over the runtime, the program and the code, then the code. */
export function sealCode(code: Uint8Array, program: Uint8Array, runtime: Runtime = thisRuntime()): Uint8Array {
  return Buffer.concat([sealOf(code, program, runtime), code]);
}

/**
 * The machine code of such a file; undefined unless this runtime made it, of this program, and no bit has changed. V8
 * compares its own version and the length of the program, and runs damaged code.
 */
export function openSealedCode(
  file: Buffer,
  program: Uint8Array,
  runtime: Runtime = thisRuntime(),
): Buffer | undefined {
  const code = file.subarray(sealBytes);
  return sealOf(code, program, runtime).equals(file.subarray(0, sealBytes)) ? code : undefined;
}

function sealOf(code: Uint8Array, program: Uint8Array, runtime: Runtime): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([runtime, program.length]))
    .update(program)
    .update(code)
    .digest();
}
