import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dirent } from 'node:fs';
import { entityTypeNames } from '../ontology/entity-types.ts';
import { entityTypeByPrefix, entityTypeOf } from '../ontology/ontology.ts';
import { source } from '../ontology/source.ts';
import type { Problem } from './problem.ts';
import { readTextFile, reasonOf, type ReadText } from './read-text-file.ts';
import { findNearest } from './suggestion.ts';

/** One file of the seed, as text. */
export interface SeedFile extends ReadText {
  /** The path for messages: the directory as it was given, and the path inside it. */
  readonly path: string;
  /** The prefix of every id that the file defines: the name of its folder, or `source`. */
  readonly prefix: string;
}

export interface SeedFiles {
  readonly files: readonly SeedFile[];
  readonly problems: readonly Problem[];
}

const sourcesFile = 'sources.yaml';
const manifestFile = 'manifest.yaml';
const notRead = new Set(['README.md', manifestFile, 'questions']);

/**
 * Reads every file of a seed directory, in the order of their paths. A file or folder that nothing would read is a
 * problem.
 */
export async function readSeedFiles(directory: string): Promise<SeedFiles> {
  const entries = await listOf(directory);
  if (typeof entries === 'string') return refused(directory, entries);
  const parts = await Promise.all(entries.map((entry) => readEntry(directory, entry)));
  const missing = entries.some(({ name }) => name === sourcesFile)
    ? []
    : [problemAt(join(directory, sourcesFile), 'The seed has no sources.yaml; it lists every source by its id')];
  return {
    files: parts.flatMap(({ files }) => files),
    problems: [...missing, ...parts.flatMap(({ problems }) => problems)],
  };
}

async function readEntry(directory: string, entry: Dirent): Promise<SeedFiles> {
  const path = join(directory, entry.name);
  if (entry.name === manifestFile) return checkManifest(path);
  if (entry.name.startsWith('.') || notRead.has(entry.name)) return { files: [], problems: [] };
  if (entry.name === sourcesFile) return readOne(path, source.prefix);
  if (!entry.isDirectory())
    return refused(
      path,
      'Nothing reads this file; entities stand in the folder of their type, sources in sources.yaml',
    );
  if (entityTypeByPrefix(entry.name) !== undefined) return readFolder(path, entry.name);
  const prefixes = entityTypeNames.map((name) => entityTypeOf(name).prefix);
  const nearest = findNearest(entry.name, prefixes);
  return refused(
    path,
    `No entity type has the prefix "${entry.name}"; ${nearest === undefined ? `folders are ${prefixes.join(', ')}` : `did you mean "${nearest}"?`}`,
  );
}

async function readFolder(folder: string, prefix: string): Promise<SeedFiles> {
  const entries = await listOf(folder);
  if (typeof entries === 'string') return refused(folder, entries);
  const named = entries.filter(({ name }) => !name.startsWith('.') && !notRead.has(name));
  const parts = await Promise.all(named.map(({ name }) => readNamed(join(folder, name), prefix)));
  return { files: parts.flatMap(({ files }) => files), problems: parts.flatMap(({ problems }) => problems) };
}

async function readNamed(path: string, prefix: string): Promise<SeedFiles> {
  return path.endsWith('.yaml') ? readOne(path, prefix) : refused(path, 'Nothing reads this; name it <name>.yaml');
}

async function readOne(path: string, prefix: string): Promise<SeedFiles> {
  return { files: [{ path, prefix, ...(await readTextFile(path)) }], problems: [] };
}

/** Nothing reads the manifest, but `hoja check --write-manifest` replaces it, and people compare it. */
async function checkManifest(path: string): Promise<SeedFiles> {
  const { problem } = await readTextFile(path);
  return { files: [], problems: problem === undefined ? [] : [problem] };
}

/** Lists a folder in the order of names, or says why it cannot. */
async function listOf(directory: string): Promise<readonly Dirent[] | string> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return 'There is no such folder; give the folder that holds the seed';
    return reasonOf(directory, 'a folder', error);
  }
}

function refused(path: string, message: string): SeedFiles {
  return { files: [], problems: [problemAt(path, message)] };
}

function problemAt(file: string, message: string): Problem {
  return { file, line: 1, column: 1, value: file, message };
}
