import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Writes the ids of all modules that have code in the output of Vite, one a line. `bundle.js` writes the same of
 * esbuild. A worker is a build of its own and comes with the output that holds it.
 */
export function listModules(file: string): { readonly page: Plugin; readonly worker: Plugin } {
  const ids = new Set<string>();
  const collect: Plugin['generateBundle'] = (_, bundle) => {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(output.modules)) {
        // What Vite adds of its own has an id that starts with NUL.
        if (renderedLength > 0) ids.add(id.replace(/^\0/, 'virtual:'));
      }
    }
  };
  return {
    worker: { name: 'list-modules-of-workers', generateBundle: collect },
    page: {
      name: 'list-modules',
      generateBundle: collect,
      async writeBundle() {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, `${[...ids].sort().join('\n')}\n`);
      },
    },
  };
}
