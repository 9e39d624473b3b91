import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderManifest, writeManifest } from '../../src/dataset/manifest.ts';
import { buildRelease } from '../../src/dataset/release-file.ts';
import { openSeedDirectory } from './seed-directory.ts';

it('has the counts and the hash that the manifest of the seed says; a change that is meant: npx hoja check --write-manifest', async () => {
  const release = await buildRelease('seed');

  expect(renderManifest(release)).toBe(await readFile('seed/manifest.yaml', 'utf8'));
});

it('writes the manifest beside the files, where the check does not mind it', async () => {
  await using seed = await openSeedDirectory();
  const release = await buildRelease(seed.path);

  await writeManifest(seed.path, release);

  expect(await readFile(join(seed.path, 'manifest.yaml'), 'utf8')).toContain(
    `release: ${release.id}\nsha256: ${release.id}`,
  );
  expect(await buildRelease(seed.path)).toEqual(release);
});
