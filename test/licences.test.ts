import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', '0BSD', 'CC0-1.0'];

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly resolved?: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
}

describe('the packages that Hoja runs on', () => {
  const locked = lockedPackages();
  const production = Object.entries(locked).filter(([path, entry]) => path !== '' && entry.dev !== true);

  it('are those that the lock file names, in the versions it names', () => {
    const differing = production.flatMap(([path, { version, optional }]) => {
      const manifest = readManifest(path);
      // What is for another platform is not installed.
      if (manifest === undefined) return optional === true ? [] : [`${path} is not installed; run npm ci`];
      return manifest.version === version
        ? []
        : [`${path} is ${manifest.version}, the lock file says ${String(version)}; run npm ci`];
    });

    expect(production.length).toBeGreaterThan(20);
    expect(differing).toEqual([]);
  });

  it('are under licences that anybody may build on', () => {
    const manifests = production.flatMap(([path]) => readManifest(path) ?? []);

    expect(refusedLicences(manifests)).toEqual([]);
  });

  it('come from whatever registry the reader uses: the lock file names no address of one', () => {
    expect(Object.entries(locked).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});

describe('the check of licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['(MIT AND Apache-2.0)', true],
    ['GPL-3.0-only', false],
    ['(MIT AND GPL-3.0-only)', false],
    ['SEE LICENSE IN LICENSE.md', false],
    [undefined, false],
  ])('(of %s) answers %s', (license, isAllowed) => {
    const manifest = { name: 'invented', version: '1.0.0', ...(license === undefined ? {} : { license }) };

    expect(refusedLicences([manifest])).toEqual(isAllowed ? [] : [`invented 1.0.0: ${license ?? 'names no licence'}`]);
  });
});

function refusedLicences(manifests: readonly Manifest[]): readonly string[] {
  return manifests
    .filter(({ license }) => !isAllowed(license))
    .map(
      ({ name, version, license }) =>
        `${name} ${version}: ${typeof license === 'string' ? license : 'names no licence'}`,
    );
}

/** An SPDX expression: one of the alternatives has to be allowed in all its parts. */
function isAllowed(license: unknown): boolean {
  if (typeof license !== 'string') return false;
  return license
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((alternative) => alternative.split(' AND ').every((part) => allowed.includes(part.trim())));
}

function lockedPackages(): Readonly<Record<string, LockedPackage>> {
  return (JSON.parse(readText('package-lock.json')) as { readonly packages: Readonly<Record<string, LockedPackage>> })
    .packages;
}

function readManifest(path: string): Manifest | undefined {
  try {
    return JSON.parse(readText(`${path}/package.json`)) as Manifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function readText(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
}
