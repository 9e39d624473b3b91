import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRelease, readRelease, writeRelease } from '../../src/dataset/release-file.ts';
import { lawWith, openSeedDirectory } from './seed-directory.ts';

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoja-release-'));
});

afterAll(() => rm(directory, { recursive: true, force: true }));

describe('buildRelease', () => {
  it('throws with every problem listed', async () => {
    await expect(buildRelease('test/dataset/broken-seed')).rejects.toMatchObject({
      code: 'BAD_DATASET',
      message: expect.stringMatching(
        /^The dataset in test\/dataset\/broken-seed has 6 problems:(\n\S+:\d+:\d+ {2}.+){6}$/,
      ) as string,
    });
  });

  it('names equal content by one id, however it is laid out in files', async () => {
    const first = lawWith('  number: 1', '  url: https://example.org/');
    const law2 = first.replace('law:ley-1', 'law:ley-2');
    await using apart = await openSeedDirectory({ 'law/ley-1.yaml': first, 'law/ley-2.yaml': law2 });
    await using together = await openSeedDirectory({
      'law/ley-1.yaml': `# a remark\n${law2}${lawWith('  url: "https://example.org/"', "  number: '1'")}`,
    });

    expect(await buildRelease(together.path)).toEqual(await buildRelease(apart.path));
  });

  it('names different content by different ids', async () => {
    await using before = await openSeedDirectory({ 'law/ley-1.yaml': lawWith('  number: 1') });
    await using after = await openSeedDirectory({ 'law/ley-1.yaml': lawWith('  number: 2') });

    expect((await buildRelease(before.path)).id).not.toBe((await buildRelease(after.path)).id);
  });

  it('keeps the id of the same content for good', async () => {
    await using seed = await openSeedDirectory();

    expect((await buildRelease(seed.path)).id).toBe('d92b98a0af7b');
  });

  it('orders everything by id', async () => {
    const release = await buildRelease('seed');

    for (const list of [release.entities, release.relationships, release.sources]) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
    }
  });
});

describe('readRelease', () => {
  it('gives back what writeRelease wrote, and leaves no other file', async () => {
    const release = await buildRelease('seed');
    const folder = join(directory, 'nested/dist');

    await writeRelease(release, join(folder, 'release.json'));

    expect(await readRelease(join(folder, 'release.json'))).toEqual(release);
    expect(await readdir(folder)).toEqual(['release.json']);
  });

  it('refuses a file whose content was changed', async () => {
    const file = join(directory, 'changed.json');
    await writeRelease(await buildRelease('seed'), file);
    await writeFile(file, (await readFile(file, 'utf8')).replace('2003-06-17', '2003-06-18'));

    await expect(readRelease(file)).rejects.toMatchObject({
      code: 'BAD_RELEASE',
      message: expect.stringContaining(`${file} does not hold the release`) as string,
    });
  });

  it.each([
    ['a missing file', 'missing.json', undefined, 'cannot be read'],
    ['half a file', 'half.json', '{"id":"abc","entities":[', 'is not JSON'],
    ['another JSON', 'other.json', '{"id":"abc"}', 'is not a release of the dataset'],
    ['null', 'null.json', 'null', 'is not a release of the dataset'],
  ])('refuses %s and says what to run', async (_, name, text, what) => {
    const file = join(directory, name);
    if (text !== undefined) await writeFile(file, text);

    await expect(readRelease(file)).rejects.toMatchObject({
      code: 'BAD_RELEASE',
      message: `The release file ${file} ${what}; make it again with: npm run build`,
    });
  });
});
