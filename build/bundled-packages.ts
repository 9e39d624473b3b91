import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartOfHoja, ShippedPackage } from './shipped-package.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
  readonly author?: unknown;
  readonly homepage?: unknown;
  readonly repository?: unknown;
}

const licenceFile = /^(licen[cs]e|copying|notice|copyright)/i;

/** The packages that have modules in the list, which a bundler wrote: one path or name of a module a line. */
export function readBundledPackages(packageRoot: string, list: string, part: PartOfHoja): readonly ShippedPackage[] {
  const folders = list.split('\n').flatMap((module) => folderOf(module) ?? []);
  return [...new Set(folders)].map((folder) => readPackage(join(packageRoot, folder), part));
}

/**
 * Of `…/node_modules/edtf/src/util.js` the folder of the package, and of what a bundler adds of its own
 * (`virtual:rolldown/runtime.js`) that of the bundler; undefined of a module of Hoja.
 */
function folderOf(module: string): string | undefined {
  const virtual = /^virtual:([^/]+)\//.exec(module);
  if (virtual !== null) return `node_modules/${virtual[1]}`;
  return /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];
}

/** A package as it lies in its folder. */
export function readPackage(folder: string, part: PartOfHoja): ShippedPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && licenceFile.test(entry.name),
  );
  return {
    name: manifest.name,
    version: manifest.version,
    license: textIn(manifest.license, 'type'),
    homepage: textIn(manifest.homepage, 'url') ?? repositoryAddress(textIn(manifest.repository, 'url')),
    author: textIn(Array.isArray(manifest.author) ? manifest.author[0] : manifest.author, 'name'),
    texts: files
      .map(({ name }) => name)
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim()),
    partsOfHoja: [part],
  };
}

/** A text, or the text of an object under the key; manifests have both. */
function textIn(value: unknown, key: string): string | undefined {
  const text: unknown = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : value;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** An address that a browser opens, of `jshttp/forwarded`, `git+https://…` or `git@github.com:…`. */
function repositoryAddress(repository: string | undefined): string | undefined {
  if (repository === undefined) return undefined;
  if (/^[\w.-]+\/[\w.-]+$/.test(repository)) return `https://github.com/${repository}`;
  return repository
    .replace(/^git\+/, '')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://')
    .replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/\.git$/, '');
}
