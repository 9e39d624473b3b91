import { execFile } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lawWith, openSeedDirectory, type SeedDirectory } from '../dataset/seed-directory.ts';
import { runCommandLine } from './command-line.ts';
import { startHoja } from './start-hoja.ts';

let seed: SeedDirectory;
beforeEach(async () => {
  seed = await openSeedDirectory({ 'questions/README.md': '' });
});
afterEach(() => seed[Symbol.asyncDispose]());

/** What `hoja check` prints of the seed, with paths inside it. */
async function check(): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await runCommandLine(`check ${seed.path}`);
  expect([exitCode, stdout]).toEqual([1, '']);
  return stderr.replaceAll(`${seed.path}/`, '').trimEnd().split('\n');
}

const textFiles = ['sources.yaml', 'manifest.yaml', 'law/ley-1.yaml', 'law/ley-2.yaml', 'questions/a.graphql'];

describe('hoja check', () => {
  it.each(textFiles)('refuses %s in Latin-1', async (file) => {
    await writeFile(join(seed.path, file), Buffer.from('# a\n# Perú\n', 'latin1'));

    expect(await check()).toContain(`${file}:2:6  The byte 0xFA is not UTF-8; save the file as UTF-8`);
  });

  it.each(textFiles)('refuses a control character in %s', async (file) => {
    await writeFile(join(seed.path, file), '# a\n# Per\u001b[31m\n');

    expect(await check()).toContain(`${file}:2:6  The character U+001B is not allowed in a text; leave it out`);
  });

  it.each(textFiles)('refuses a folder, a pipe and a link to nothing called %s', async (file) => {
    const path = join(seed.path, file);
    const made = [];
    for (const make of [() => mkdir(path), () => promisify(execFile)('mkfifo', [path]), () => symlink('gone', path)]) {
      await rm(path, { force: true, recursive: true });
      await make();
      made.push(...(await check()));
    }

    for (const kind of ['a folder', 'a pipe', 'a symbolic link to nothing'])
      expect(made).toContain(`${file}:1:1  This is ${kind}; a file of text is needed here`);
  });

  it('does not take what a refused file defines for missing', async () => {
    await writeFile(join(seed.path, 'sources.yaml'), Buffer.from('source:s1:\n  title: Perú\nsource:s2:\n', 'latin1'));

    expect(await check()).toEqual([
      'sources.yaml:2:13  The byte 0xFA is not UTF-8; save the file as UTF-8',
      '1 problem',
    ]);
  });

  it.each([
    ['\\u0007', 'U+0007'],
    ['\\0', 'U+0000'],
    ['\\e', 'U+001B'],
    ['\\x9b', 'U+009B'],
    ['\\uFEFF', 'U+FEFF'],
    ['\\uD83D', 'U+D83D'],
  ])('refuses the escape %s in a value of YAML', async (escape, name) => {
    await writeFile(join(seed.path, 'law/ley-1.yaml'), lawWith(`  number: "1${escape}"`));

    expect(await check()).toEqual([
      `law/ley-1.yaml:7:11  The character ${name} is not allowed in a text; leave it out`,
      '1 problem',
    ]);
  });

  it('accepts a byte order mark at the start, line breaks of Windows, and a pair of surrogates as escapes', async () => {
    await writeFile(
      join(seed.path, 'law/ley-1.yaml'),
      `\uFEFF${lawWith('  number: "\\uD83D\\uDE00 \\t\\n"').replaceAll('\n', '\r\n')}`,
    );

    expect(await runCommandLine(`check ${seed.path}`)).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('refuses an escape in a text of a question', async () => {
    const header = ['title.es: A', 'title.en: A', 'description.es: A', 'description.en: A'];
    const lines = [...header, 'rows: search.nodes', 'column: .id as A | A'].map((line) => `# ${line}`);
    const query = 'query A { search(text: "coca\\u0007") { nodes { id: score } } }';
    await writeFile(join(seed.path, 'questions/a.graphql'), [...lines, query, ''].join('\n'));

    expect(await check()).toContain(
      'questions/a.graphql:7:24  The character U+0007 is not allowed in a text; leave it out',
    );
  });

  it('refuses a link to nothing in place of the folder of questions', async () => {
    await rm(join(seed.path, 'questions'), { recursive: true });
    await symlink('gone', join(seed.path, 'questions'));

    expect(await check()).toEqual([
      'questions:1:1  This is a symbolic link to nothing; a folder is needed here',
      '1 problem',
    ]);
  });

  it('refuses a file in place of the folder of questions', async () => {
    await rm(join(seed.path, 'questions'), { recursive: true });
    await writeFile(join(seed.path, 'questions'), '');

    expect(await check()).toEqual([
      'questions:1:1  This is no folder; questions stand in a folder of this name',
      '1 problem',
    ]);
  });

  it('shows escapes of file names and values, each problem on one line', async () => {
    await writeFile(join(seed.path, 'law/\u001b[31m\n\u009b.yml'), '');
    await writeFile(join(seed.path, 'law/ley-1.yaml'), lawWith('  lawStatus: "A\\nB"'));

    expect(await check()).toEqual([
      'law/\\u001b[31m\\u000a\\u009b.yml:1:1  Nothing reads this; name it <name>.yaml',
      expect.stringMatching(/^law\/ley-1\.yaml:7:14 {2}LawStatus has no value "A\\u000aB"/),
      '2 problems',
    ]);
  });

  it.each([
    'check \u001b[31mnowhere',
    '\u001b[31mserv',
    '--\u001b[31m',
    'ask \u001b[31mx',
    'load --release \u001b[31m',
    'export --ids law:\u001b[31m',
  ])('shows escapes of its arguments: %j', async (commandLine) => {
    const { exitCode, stderr } = await runCommandLine(commandLine, {
      env: { HOJA_ENGINE: 'neo4j', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USER: 'a', NEO4J_PASSWORD: 'b' },
    });

    expect(exitCode).not.toBe(0);
    expect(stderr).not.toContain('\u001b');
    expect(stderr).not.toBe('');
  });

  it('does all that as it was built', async () => {
    await promisify(execFile)('mkfifo', [join(seed.path, 'law/pipe.yaml')]);
    await writeFile(join(seed.path, 'law/latin.yaml'), Buffer.from('# Perú\n', 'latin1'));
    await writeFile(join(seed.path, 'law/\u001b[31m.yml'), '');
    await using program = startHoja(['check', seed.path], {});
    await using refused = startHoja(['generate', '--\u001b[31m\u009b'], {});

    expect(await program.exit).toEqual([1, null]);
    expect((await program.stderr).replaceAll(`${seed.path}/`, '').split('\n')).toEqual([
      'law/\\u001b[31m.yml:1:1  Nothing reads this; name it <name>.yaml',
      'law/latin.yaml:1:6  The byte 0xFA is not UTF-8; save the file as UTF-8',
      'law/pipe.yaml:1:1  This is a pipe; a file of text is needed here',
      '3 problems',
      '',
    ]);
    expect(await refused.exit).toEqual([2, null]);
    expect(await refused.stderr).toContain("error: unknown option '--\\u001b[31m\\u009b'\n");
  });
});
