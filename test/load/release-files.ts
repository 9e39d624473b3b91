import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalContent, hashOf, releaseIdOf } from '../../src/dataset/canonical-json.ts';
import { writeRelease } from '../../src/dataset/release-file.ts';
import type { Release } from '../../src/dataset/release.ts';

/** The same content under its true id, as `hoja load` wants it. */
export function withTrueId(release: Release): Release {
  const content = canonicalContent(release);
  return { id: releaseIdOf(hashOf(content)), ...content };
}

/** Files of releases in a folder that goes with them. */
export interface ReleaseFiles extends AsyncDisposable {
  /** Writes a release and gives its path. */
  write(release: Release): Promise<string>;
}

export async function openReleaseFiles(): Promise<ReleaseFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'hoja-releases-'));
  return {
    async write(release) {
      const file = join(folder, `${release.id}.json`);
      await writeRelease(release, file);
      return file;
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The same release in which some entities have other names. */
export function withOtherNames(release: Release, suffix: string, share = 1): Release {
  return withTrueId({
    ...release,
    entities: release.entities.map((entity, index) =>
      index % share === 0 ? { ...entity, names: namesWith(suffix, entity.names) } : entity,
    ),
  });
}

function namesWith(suffix: string, names: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(names as Readonly<Record<string, string>>).map(([language, name]) => [
      language,
      `${name} ${suffix}`,
    ]),
  );
}
