import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../support/floors.ts';
import { findImportCircles, importedFiles } from '../support/import-circles.ts';
import { brokenReadme } from '../support/source-rules.ts';

const root = fileURLToPath(new URL('../../web/src', import.meta.url));

/** The floor of each folder of `web/src/`; folders of one floor do not know each other. Files beside them are above. */
const floors: Readonly<Record<string, number>> = {
  api: 0,
  state: 1,
  language: 2,
  parts: 3,
  search: 4,
  query: 4,
  card: 5,
  path: 5,
  drawing: 6,
  views: 7,
  layout: 8,
};

describe('the source of the explorer', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

  it('imports downwards only, and no view another one', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.flatMap(brokenFloors)).toEqual([]);
  });

  it('has no circles of imports', () => {
    expect(findImportCircles(files)).toEqual([]);
  });

  it('says in each folder what it is for', () => {
    const folders = [...new Set(files.map(({ path }) => dirname(path)))].filter((folder) => folder !== '.');

    expect(folders.flatMap((folder) => brokenReadme(folder, readmeOf(folder)) ?? [])).toEqual([]);
  });

  it('has no folder in which many files stand side by side', () => {
    const folders = files.map(({ path }) => dirname(path));
    const crowded = [...new Set(folders)].filter((folder) => folders.filter((other) => other === folder).length > 24);

    expect(crowded, 'group the files by what they are for').toEqual([]);
  });
});

describe('the checker of the explorer', () => {
  it.each([
    ['upwards', 'parts/source-list.tsx', '../card/texts.ts', 'parts/source-list.tsx imports card/texts.ts'],
    ['sideways', 'card/card.tsx', '../path/texts.ts', 'card/card.tsx imports path/texts.ts'],
    ['another view', 'views/charts/axes.tsx', '../map/frame.ts', 'views/charts/axes.tsx imports views/map/frame.ts'],
    ['a folder on no floor', 'card/card.tsx', '../misc/a.ts', 'card/card.tsx imports misc/a.ts'],
  ])('refuses an import %s', (_, path, imported, message) => {
    expect(brokenFloors({ path, text: `import { a } from '${imported}';` })).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it('finds a circle of any length once, through types and lazy imports, too', () => {
    const circle = [
      { path: 'a/a.ts', text: `import type { B } from '../b.ts';` },
      { path: 'b.ts', text: `export { c } from './c.tsx';` },
      { path: 'c.tsx', text: `export const load = () => import('./a/a.ts');` },
      { path: 'd.ts', text: `import './a/a.ts';` },
    ];

    expect(findImportCircles(circle)).toEqual(['a/a.ts → b.ts → c.tsx → a/a.ts']);
  });
});

/** The imports of a file that lead up, sideways or into another view. */
function brokenFloors(file: SourceFile): readonly string[] {
  const from = folderOf(file.path);
  return importedFiles(file)
    .filter((imported) => !imported.startsWith('..') && /\.tsx?$/.test(imported) && imported.includes('/'))
    .filter((imported) => {
      const to = folderOf(imported);
      if (from === to) return from === 'views' && viewOf(file.path) !== viewOf(imported);
      return file.path.includes('/') && !((floors[to] ?? Infinity) < (floors[from] ?? -Infinity));
    })
    .map(
      (imported) =>
        `${file.path} imports ${imported}: imports go down only, and views do not know each other. Move what both need to parts/.`,
    );
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function viewOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function readmeOf(folder: string): string | undefined {
  const path = join(root, folder, 'README.md');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
