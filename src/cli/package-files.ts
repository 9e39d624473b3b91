import { join } from 'node:path';
import type { Io } from './io.ts';

/** The files of this package that commands read and write. */
export function packageFiles({ packageRoot }: Pick<Io, 'packageRoot'>) {
  return {
    seed: join(packageRoot, 'seed'),
    release: join(packageRoot, 'dist', 'release.json'),
    graph: join(packageRoot, 'dist', 'release.grafeo'),
    questions: join(packageRoot, 'dist', 'questions.json'),
    explorer: join(packageRoot, 'dist', 'web'),
    manifest: join(packageRoot, 'package.json'),
  } as const;
}

export type PackageFiles = ReturnType<typeof packageFiles>;
