import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { brotliDecompress, gzip } from 'node:zlib';
import type { Encoding } from './accepted.ts';
import type { Tab } from './question-tabs.ts';

export interface GraphiqlPage {
  readonly etag: string;
  body(encoding: Encoding): Promise<Uint8Array>;
}

/** Stands once in the page that `npm run build` renders, among the options of GraphiQL. */
export const markOfTabs = ',"defaultTabs":[]';

/** Puts the tabs into the built page of 9 MB, and keeps it compressed. */
export async function renderGraphiqlPage(tabs: readonly Tab[]): Promise<GraphiqlPage> {
  const compressed = await renderCompressed(tabs);
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

/**
 * The whole page takes 50 MB of memory for a while, and some of it stays taken, so a thread does the work and ends. The
 * code of the thread is a text, because a thread cannot start from TypeScript, and tests run the TypeScript sources.
 */
const renderer = `
  const { readFileSync } = require('node:fs');
  const { parentPort, workerData } = require('node:worker_threads');
  const { brotliCompressSync, brotliDecompressSync, constants } = require('node:zlib');
  const { file, mark, tabs } = workerData;
  // In one piece: hundreds of small ones leave 20 MB of holes in the memory of the process.
  const page = brotliDecompressSync(readFileSync(file), { chunkSize: 2 ** 24 });
  const start = page.indexOf(mark);
  const filled = Buffer.concat([page.subarray(0, start), Buffer.from(tabs), page.subarray(start + mark.length)]);
  // Higher qualities take seconds and save little.
  parentPort.postMessage(brotliCompressSync(filled, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }));`;

async function renderCompressed(tabs: readonly Tab[]): Promise<Uint8Array> {
  // From where `package.json` says, which the built program and the sources know alike.
  const file = createRequire(import.meta.url).resolve('#graphiql');
  const option = tabs.length === 0 ? '' : `,"defaultTabs":${JSON.stringify(tabs)}`;
  const worker = new Worker(renderer, { eval: true, workerData: { file, mark: markOfTabs, tabs: option } });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
}
