import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { lookup } from 'mrmime';
import type { Encoding } from '../accepted.ts';

export interface ExplorerFile {
  readonly mediaType: string;
  /** The hash of the content, without quotes. */
  readonly hash: string;
  /** The content, compressed once for each encoding. */
  readonly body: (encoding: Encoding) => Promise<Uint8Array>;
}

/**
 * Every file of the built explorer, by its path from the folder, with slashes: `index.html`, `assets/…`. Empty when the
 * explorer is not built.
 */
export async function readExplorerFiles(folder: string): Promise<ReadonlyMap<string, ExplorerFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = new Map<string, ExplorerFile>();
  // One after another: few files can be open at once where the system allows few.
  for (const path of paths)
    files.set(path.slice(folder.length + 1).replaceAll(sep, '/'), explorerFile(path, await readFile(path)));
  return files;
}

function explorerFile(path: string, content: Uint8Array): ExplorerFile {
  const compressed = new Map<Encoding, Promise<Uint8Array>>([['identity', Promise.resolve(content)]]);
  return {
    mediaType: mediaTypeOf(path),
    hash: createHash('sha256').update(content).digest('hex').slice(0, 16),
    async body(encoding) {
      const body = compressed.get(encoding) ?? compress(content, encoding);
      compressed.set(encoding, body);
      return body;
    },
  };
}

function mediaTypeOf(path: string): string {
  const type = lookup(path) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

function compress(content: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  if (encoding === 'gzip') return promisify(gzip)(content);
  return promisify(brotliCompress)(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}
