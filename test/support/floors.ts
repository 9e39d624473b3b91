import { posix } from 'node:path';
import ts from 'typescript';

/** One file of the source, its path from `src/`, as in `plan/render.ts`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The floor of each folder of `src/`. A folder may also import the one folder on its own floor that `beside` names. */
const floors: Readonly<Record<string, { readonly floor: number; readonly beside?: string }>> = {
  model: { floor: 0 },
  ontology: { floor: 0, beside: 'model' },
  engine: { floor: 1 },
  plan: { floor: 2 },
  graph: { floor: 3 },
  dataset: { floor: 3 },
  questions: { floor: 3, beside: 'dataset' },
  export: { floor: 3 },
  graphql: { floor: 4 },
  server: { floor: 5 },
  cli: { floor: 6 },
};

/** The floor of a folder; undefined for a folder on no floor. */
export function floorOf(folder: string): number | undefined {
  return floors[folder]?.floor;
}

/** Packages that only one folder may import; every other file reaches them through that folder. */
const ownerByPackage: Readonly<Record<string, string>> = {
  'neo4j-driver': 'engine/neo4j/',
  '@grafeo-db/js': 'engine/grafeo/',
};

/** Finds every import that leads up, sideways or past the port. Each message says what to do instead. */
export function findBrokenFloors(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => importsOf(file).flatMap((imported) => brokenFloor(file.path, imported) ?? []));
}

/**
 * Reads static imports, re-exports, `import type` and lazy `import()`. Files are given by path from `src/`, packages by
 * name.
 */
function importsOf({ path, text }: SourceFile): readonly Imported[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }): Imported =>
      fileName.startsWith('.')
        ? { kind: 'file', path: posix.normalize(posix.join(posix.dirname(path), fileName)) }
        : { kind: 'package', path: fileName },
    );
}

interface Imported {
  readonly kind: 'file' | 'package';
  readonly path: string;
}

function brokenFloor(path: string, { kind, path: imported }: Imported): string | undefined {
  return kind === 'file' ? brokenFile(path, imported) : brokenPackage(path, imported);
}

function brokenFile(path: string, imported: string): string | undefined {
  const from = folderOf(path);
  const to = folderOf(imported);
  const own = floors[from];
  const target = floors[to];
  if (own === undefined) return unknownFolder(path, from);
  if (imported.startsWith('..'))
    return `src/${path} imports ${imported}, outside src/: what the program needs stands in src/, or is read when it runs.`;
  if (target === undefined) return unknownFolder(imported, to);
  if (from === 'plan' && /^engine\/(neo4j|grafeo)\//.test(imported))
    return `src/${path} imports the adapter src/${imported}: the plan knows statements, not databases. Import src/engine/statement.ts or graph-engine.ts.`;
  if (from === to || own.beside === to || target.floor < own.floor) return undefined;
  if (target.floor === own.floor) {
    return `src/${path} imports src/${imported}: ${from}/ and ${to}/ are both on floor ${own.floor} and must not know each other. Move what they share to a lower floor, or let a higher one pass it in.`;
  }
  return `src/${path} (floor ${own.floor}) imports src/${imported} (floor ${target.floor}): imports go down only. Take what is needed as an argument, or move it down to the floor of ${from}/.`;
}

function brokenPackage(path: string, imported: string): string | undefined {
  const name = packageOf(imported);
  const folder = folderOf(path);
  const owner = ownerByPackage[name];
  if (owner !== undefined && !path.startsWith(owner))
    return `src/${path} imports ${imported}: only src/${owner} knows that driver. Go through the port, src/engine/graph-engine.ts.`;
  if (folder === 'model' && name !== 'edtf')
    return `src/${path} imports ${imported}: src/model/ holds plain values and may import nothing but itself and edtf. Move what needs ${name} to a higher floor.`;
  if (folder === 'ontology')
    return `src/${path} imports ${imported}: src/ontology/ is data and imports only itself and src/model/. Move what needs ${name} to a higher floor.`;
  if (folder === 'plan' && isGraphqlPackage(name))
    return `src/${path} imports ${imported}: the plan knows no GraphQL. Turn it into a selection in src/graphql/selection/ first.`;
  return undefined;
}

function isGraphqlPackage(name: string): boolean {
  return (
    name === 'graphql' || name.startsWith('@pothos/') || name.startsWith('graphql-') || name.startsWith('@graphql-')
  );
}

function unknownFolder(path: string, folder: string): string {
  return `src/${path}: src/${folder} is on no floor. Give it one in test/support/floors.ts, or move the file into a folder that has one.`;
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** The package of `@scope/name/sub/path` is `@scope/name`. */
function packageOf(imported: string): string {
  return imported
    .split('/')
    .slice(0, imported.startsWith('@') ? 2 : 1)
    .join('/');
}
