import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './accepted.ts';
import type { Tab } from './question-tabs.ts';

export interface GraphiqlPage {
  readonly etag: string;
  body(encoding: Encoding): Promise<Uint8Array>;
}

/** Stands once in the page that `npm run build` renders, among the options of GraphiQL. */
export const markOfTabs = ',"defaultTabs":[]';

/** GraphiQL with the tabs, all of it in one page of 9 MB, which is kept compressed. */
export async function openGraphiqlPage(tabs: readonly Tab[]): Promise<GraphiqlPage> {
  // Higher qualities take seconds and save little.
  const compressed = await promisify(brotliCompress)(withTabs(await readBuiltPage(), tabs), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
  });
  let gzipped: Promise<Uint8Array> | undefined;
  const plain = () => promisify(brotliDecompress)(compressed);
  const bodies: Readonly<Record<Encoding, () => Promise<Uint8Array>>> = {
    br: () => Promise.resolve(compressed),
    gzip: () => (gzipped ??= plain().then((page) => promisify(gzip)(page))),
    identity: plain,
  };
  return {
    etag: createHash('sha256').update(compressed).digest('hex').slice(0, 16),
    body: (encoding) => bodies[encoding](),
  };
}

/** From where `package.json` says, which the built program and the sources know alike. */
async function readBuiltPage(): Promise<Buffer> {
  const file = createRequire(import.meta.url).resolve('#graphiql');
  return promisify(brotliDecompress)(await readFile(file));
}

function withTabs(page: Buffer, tabs: readonly Tab[]): Buffer {
  const start = page.indexOf(markOfTabs);
  const option = tabs.length === 0 ? '' : `,"defaultTabs":${JSON.stringify(tabs)}`;
  return Buffer.concat([page.subarray(0, start), Buffer.from(option), page.subarray(start + markOfTabs.length)]);
}
