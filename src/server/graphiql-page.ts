import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Tab } from './question-tabs.ts';

export interface GraphiqlPage {
  readonly etag: string;
  /** The page in each form. It is never held as it is: it has 9 MB. */
  readonly compressed: Readonly<Record<'br' | 'gzip', Uint8Array>>;
}

/** Stands once in the page that `npm run build` renders, among the options of GraphiQL. */
export const markOfTabs = ',"defaultTabs":[]';

/** Puts the tabs into the built page of 9 MB, and keeps it compressed. */
export async function renderGraphiqlPage(tabs: readonly Tab[]): Promise<GraphiqlPage> {
  const compressed = await renderCompressed(tabs);
  return { etag: createHash('sha256').update(compressed.br).digest('hex').slice(0, 16), compressed };
}

/**
 * The whole page takes 50 MB of memory for a while, and some of it stays taken, so a thread does the work and ends. The
 * code of the thread is a text, because a thread cannot start from TypeScript, and tests run the TypeScript sources.
 */
const renderer = `
  const { readFileSync } = require('node:fs');
  const { parentPort, workerData } = require('node:worker_threads');
  const { brotliCompressSync, brotliDecompressSync, constants, gzipSync } = require('node:zlib');
  const { file, mark, tabs } = workerData;
  // In one piece: hundreds of small ones leave 20 MB of holes in the memory of the process.
  const page = brotliDecompressSync(readFileSync(file), { chunkSize: 2 ** 24 });
  const start = page.indexOf(mark);
  const filled = Buffer.concat([page.subarray(0, start), Buffer.from(tabs), page.subarray(start + mark.length)]);
  // Higher qualities take seconds and save little.
  const br = brotliCompressSync(filled, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  parentPort.postMessage({ br, gzip: gzipSync(filled, { level: 4 }) });`;

async function renderCompressed(tabs: readonly Tab[]): Promise<GraphiqlPage['compressed']> {
  // From where `package.json` says, which the built program and the sources know alike.
  const file = createRequire(import.meta.url).resolve('#graphiql');
  const option = tabs.length === 0 ? '' : `,"defaultTabs":${JSON.stringify(tabs)}`;
  const worker = new Worker(renderer, { eval: true, workerData: { file, mark: markOfTabs, tabs: option } });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
}
