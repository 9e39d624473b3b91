import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../support/random.ts';
import { installProgram, type InstalledProgram } from './install-program.ts';

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000);

let folder: string;
let whole: InstalledProgram;
let code: Buffer;
let version: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoja-'));
  whole = await installProgram(join(folder, 'whole'));
  await whole.makeCode();
  code = await readFile(whole.codeFile);
  version = await whole.run('--version');
});
afterAll(() => rm(folder, { recursive: true }));

/** The same program in a folder of its own, with the code of the first one beside it, or with other bytes. */
async function installWith(name: string, bytes: Uint8Array = code): Promise<InstalledProgram> {
  const installed = await installProgram(join(folder, name));
  await writeFile(installed.codeFile, bytes);
  return installed;
}

describe('the built program', () => {
  it('starts from its machine code, also in another folder', async () => {
    const moved = await installWith('moved');

    expect([await whole.takesCode(), await moved.takesCode()]).toEqual([true, true]);
  });

  it.each([
    ['patch release of Node', '{ versions: { ...versions, node: "20.20.1" } }'],
    ['release of V8', '{ versions: { ...versions, v8: "11.3.244.8-node.33" } }'],
    ['architecture', '{ arch: "s390x" }'],
    ['platform', '{ platform: "aix" }'],
    ['build of Node', '{ config: { ...config, variables: { v8_enable_pointer_compression: 1 } } }'],
  ])('is compiled anew where its code is for another %s', async (what, changes) => {
    const other = await installProgram(join(folder, what));

    await other.makeCode(changes);

    expect(await other.takesCode()).toBe(false);
  });

  it('is compiled anew where its code was made under other flags of V8', async () => {
    const other = await installProgram(join(folder, 'flags'));

    await other.makeCode('{}', ['--no-opt']);

    expect(await other.takesCode()).toBe(false);
  });

  it('runs as it is now when it was changed without growing', async () => {
    const changed = await installWith('changed');
    const program = await readFile(changed.programFile, 'utf8');

    await writeFile(changed.programFile, program.replace('"print the version"', '"PRINT THE VERSION"'));

    expect(await changed.takesCode()).toBe(false);
    expect(await whole.run('--help')).toContain('print the version');
    expect(await changed.run('--help')).toContain('PRINT THE VERSION');
  });

  it.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['empty', () => new Uint8Array()],
    ['cut before its end', (bytes) => bytes.subarray(0, -1)],
    ['cut in the middle', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['cut within its seal', (bytes) => bytes.subarray(0, 20)],
    ['longer by a byte', (bytes) => Buffer.concat([bytes, new Uint8Array(1)])],
    ['not sealed', (bytes) => bytes.subarray(32)],
    ['something else', () => Buffer.from('the code of another version')],
  ])('is compiled anew where its code is %s', async (what, change) => {
    const installed = await installWith(what, change(code));

    expect(await installed.takesCode()).toBe(false);
    expect(await installed.run('--version')).toBe(version);
  });

  it('is compiled anew where its code is missing, or cannot be read', async () => {
    const missing = await installProgram(join(folder, 'missing'));
    const unreadable = await installProgram(join(folder, 'unreadable'));
    await mkdir(unreadable.codeFile);

    expect([await missing.run('--version'), await unreadable.run('--version')]).toEqual([version, version]);
  });

  it('answers a question from damaged code as from whole code', async () => {
    const damaged = await installWith('damaged question', flip(code, createRandom(seed)));

    const answer = await damaged.run('ask', 'what-a-law-changed');

    expect(answer).toContain('Art. 296');
    expect(answer).toBe(await whole.run('ask', 'what-a-law-changed'));
  });

  it(`takes none of sixty damaged codes, and starts (seed ${seed}, repeat with TEST_SEED=${seed})`, async () => {
    const random = createRandom(seed);
    const installed = await installWith('sixty');
    const version = await whole.run('--version');

    const damaged = Array.from({ length: 60 }, () => flip(code, random));

    const isTaken = await installed.takesEach(damaged);
    const answers: string[] = [];
    // A whole start is slow: one copy of five.
    for (const bytes of damaged.filter((_, copy) => copy % 5 === 0)) {
      await writeFile(installed.codeFile, bytes);
      answers.push(await installed.run('--version'));
    }

    expect(isTaken).toEqual(damaged.map(() => false));
    expect(answers).toEqual(answers.map(() => version));
  });
});

/** A copy in which one to eight bytes differ. */
function flip(bytes: Buffer, random: ReturnType<typeof createRandom>): Buffer {
  const changed = Buffer.from(bytes);
  const places = new Set(Array.from({ length: 1 + random.below(8) }, () => random.below(bytes.length)));
  for (const place of places) changed.writeUInt8(changed.readUInt8(place) ^ (1 + random.below(255)), place);
  return changed;
}
