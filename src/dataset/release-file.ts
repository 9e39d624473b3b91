import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HojaError } from '../model/hoja-error.ts';
import { hashOf, releaseIdOf } from './canonical-json.ts';
import { checkSeed } from './check-seed.ts';
import { renderProblem } from './problem.ts';
import type { Release } from './release.ts';
import { writeFileWhole } from './write-file-whole.ts';

/** Checks a seed directory and builds its release. Throws BAD_DATASET, which lists every problem. */
export async function buildRelease(directory: string): Promise<Release> {
  const { problems, release } = await checkSeed(directory);
  if (release !== null) return release;
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  throw new HojaError(
    'BAD_DATASET',
    `The dataset in ${directory} has ${count}:\n${problems.map(renderProblem).join('\n')}`,
  );
}

/**
 * Writes the release as JSON. A program that reads the file meanwhile gets the whole old release or the whole new one.
 */
export async function writeRelease(release: Release, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFileWhole(file, [`${JSON.stringify(release)}\n`]);
}

/**
 * Reads a release that `writeRelease` wrote. Throws BAD_RELEASE when the file is missing or its content does not match
 * its id.
 */
export async function readRelease(file: string): Promise<Release> {
  const release = parseRelease(file, await readText(file));
  if (releaseIdOf(hashOf(release)) === release.id) return release;
  throw badRelease(file, `does not hold the release ${release.id} that it names`);
}

/** The id that a release file begins with, read without the rest; undefined when there is none. */
export async function readReleaseId(file: string): Promise<string | undefined> {
  try {
    await using handle = await open(file);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
    return /^\{"id":"([0-9a-f]+)"/.exec(buffer.toString('latin1', 0, bytesRead))?.[1];
  } catch {
    return undefined;
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw badRelease(file, 'cannot be read', error);
  }
}

function parseRelease(file: string, text: string): Release {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw badRelease(file, 'is not JSON', error);
  }
  if (isRelease(value)) return value;
  throw badRelease(file, 'is not a release of the dataset');
}

function isRelease(value: unknown): value is Release {
  if (typeof value !== 'object' || value === null) return false;
  const { id, entities, relationships, sources } = value as Partial<Record<keyof Release, unknown>>;
  return typeof id === 'string' && Array.isArray(entities) && Array.isArray(relationships) && Array.isArray(sources);
}

function badRelease(file: string, what: string, cause?: unknown): HojaError {
  return new HojaError('BAD_RELEASE', `The release file ${file} ${what}; make it again with: npm run build`, { cause });
}
