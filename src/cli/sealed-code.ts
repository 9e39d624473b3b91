import { createHash } from 'node:crypto';
import { cachedDataVersionTag } from 'node:v8';

/** The bytes of a hash by SHA-256. */
const sealBytes = 32;

/**
 * Which Node it is: its release, with those of all that it is made of, and how it was built. V8 alone takes code of
 * another patch release of Node 20, and then crashes.
 */
export type Runtime = Pick<NodeJS.Process, 'versions' | 'platform' | 'arch' | 'config'>;

/** The machine code of a program for a file: a seal over the runtime, the program and the code, then the code. */
export function sealCode(code: Uint8Array, program: Uint8Array, runtime: Runtime): Uint8Array {
  return Buffer.concat([sealOf(code, program, runtime), code]);
}

/**
 * The machine code of such a file; undefined unless this runtime made it, of this program, and no bit has changed. V8
 * compares its own version and the length of the program, and runs damaged code.
 */
export function openSealedCode(file: Buffer, program: Uint8Array, runtime: Runtime): Buffer | undefined {
  const code = file.subarray(sealBytes);
  return sealOf(code, program, runtime).equals(file.subarray(0, sealBytes)) ? code : undefined;
}

function sealOf(code: Uint8Array, program: Uint8Array, { versions, platform, arch, config }: Runtime): Buffer {
  // V8 makes a number of its version, its flags and the features of the processor.
  const facts = [versions, platform, arch, config, cachedDataVersionTag(), program.length];
  return createHash('sha256').update(JSON.stringify(facts)).update(program).update(code).digest();
}
