import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './floors.ts';

/**
 * Finds the circles of imports: each as the paths of its files, the first one repeated at the end. Imports of types
 * count, too: whoever reads one file of a circle has to read all of them.
 */
export function findImportCircles(files: readonly SourceFile[]): readonly string[] {
  const importsByPath = new Map(files.map((file) => [file.path, importedFiles(file)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at !== -1) circles.push([...trail.slice(at), path].join(' → '));
    if (at !== -1 || done.has(path)) return;
    for (const imported of importsByPath.get(path) ?? []) visit(imported, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return circles;
}

/** The files that a file imports, statically, lazily or for their types; packages are left out. */
export function importedFiles({ path, text }: SourceFile): readonly string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.normalize(posix.join(posix.dirname(path), fileName)));
}
