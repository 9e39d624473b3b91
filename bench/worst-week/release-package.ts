import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { writeRelease } from '../../src/dataset/release-file.ts';
import type { Release } from '../../src/dataset/release.ts';
import { root } from '../measure/built.ts';

/** The built program with another release in it, as an operator has it who built that release. */
export interface ReleasePackage {
  readonly id: string;
  /** `dist/cli/main.js` of it. */
  readonly program: string;
  /** What `hoja load --release` takes. */
  readonly releaseFile: string;
}

/** Copies the built program into a folder, with this release in place of its own. */
export async function makeReleasePackage(release: Release, folder: string): Promise<ReleasePackage> {
  const dist = join(folder, 'dist');
  await mkdir(folder, { recursive: true });
  await cp(join(root, 'dist'), dist, { recursive: true });
  // The graph beside the release file would be of another release.
  await rm(join(dist, 'release.grafeo'), { force: true });
  await cp(join(root, 'package.json'), join(folder, 'package.json'));
  for (const name of ['node_modules', 'schema']) await symlink(join(root, name), join(folder, name), 'dir');
  const releaseFile = join(dist, 'release.json');
  await writeRelease(release, releaseFile);
  return { id: release.id, program: join(dist, 'cli', 'main.js'), releaseFile };
}
