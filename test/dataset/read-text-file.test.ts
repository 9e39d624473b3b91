import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTextFile } from '../../src/dataset/read-text-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoja-text-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function placeIn(content: string | Buffer): Promise<string | undefined> {
  const path = join(folder, 'a.yaml');
  await writeFile(path, content);
  const { problem } = await readTextFile(path);
  return problem === undefined ? undefined : `${problem.line}:${problem.column} ${problem.message}`;
}

describe('readTextFile', () => {
  it('reads UTF-8 with tabs, all line breaks and letters beyond the first plane', async () => {
    expect(await placeIn('Perú\t„Wörter“\r\n😀 \u2028\uFFFD\n')).toBeUndefined();
  });

  it('leaves out a byte order mark at the start', async () => {
    const path = join(folder, 'a.yaml');
    await writeFile(path, '\uFEFFa: b\n');

    expect(await readTextFile(path)).toEqual({ text: 'a: b\n' });
  });

  it.each([
    ['Latin-1', Buffer.from('a: b\nc: Soberón\n', 'latin1'), '2:9 The byte 0xF3 is not UTF-8'],
    [
      'Latin-1 after U+FFFD and a mark',
      Buffer.from([0xef, 0xbb, 0xbf, 0xef, 0xbf, 0xbd, 0x61, 0xe1, 0x0a]),
      '1:3 The byte 0xE1',
    ],
    ['UTF-16', Buffer.from('\uFEFFa: b\n', 'utf16le'), '1:1 The byte 0xFF is not UTF-8'],
    ['a letter that is cut off at the end', Buffer.from([0x61, 0xef, 0xbf]), '1:2 The byte 0xEF'],
    ['a half of a pair as three bytes', Buffer.from([0x61, 0xed, 0xa0, 0x80]), '1:2 The byte 0xED'],
    ['an overlong letter', Buffer.from([0xc0, 0x80]), '1:1 The byte 0xC0'],
  ])('refuses %s and says how to save the file', async (_, bytes, start) => {
    const place = await placeIn(bytes);

    expect(place?.startsWith(start)).toBe(true);
    expect(place).toMatch(/is not UTF-8; save the file as UTF-8$/);
  });

  it.each(['U+0000', 'U+0007', 'U+000B', 'U+001B', 'U+007F', 'U+0085', 'U+009B', 'U+FEFF'])(
    'refuses the character %s',
    async (name) => {
      const character = String.fromCharCode(Number.parseInt(name.slice(2), 16));

      expect(await placeIn(`a: 😀\r\nb: c${character}d${character}\n`)).toBe(
        `2:5 The character ${name} is not allowed in a text; leave it out`,
      );
    },
  );

  it('refuses a second byte order mark', async () => {
    expect(await placeIn('\uFEFF\uFEFFa: b\n')).toBe('1:1 The character U+FEFF is not allowed in a text; leave it out');
  });

  it.each([
    ['a folder', (path: string) => mkdir(path), 'This is a folder;'],
    ['a pipe', (path: string) => promisify(execFile)('mkfifo', [path]), 'This is a pipe;'],
    ['a link to nothing', (path: string) => symlink('nowhere', path), 'This is a symbolic link to nothing;'],
    ['a link to itself', (path: string) => symlink(path, path), 'This is a symbolic link that leads to itself;'],
    ['a link to a device', (path: string) => symlink('/dev/zero', path), 'This is a device;'],
  ])('does not open %s', async (_, make, start) => {
    const path = join(folder, 'a.yaml');
    await make(path);

    const { problem } = await readTextFile(path);

    expect(problem).toEqual({
      file: path,
      line: 1,
      column: 1,
      value: path,
      message: `${start} a file of text is needed here`,
    });
  });

  it('does not open a socket', async () => {
    const path = join(folder, 'a.yaml');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path, resolve));

    const { problem } = await readTextFile(path);
    server.close();

    expect(problem?.message).toBe('This is a socket; a file of text is needed here');
  });

  it('says so of a name that leads to nothing', async () => {
    const { problem } = await readTextFile(join(folder, 'gone.yaml'));

    expect(problem?.message).toMatch(/^This cannot be found by its name/);
  });
});
