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

/** Renders GraphiQL as one page of 9 MB, and keeps it compressed. */
export async function renderGraphiqlPage(tabs: readonly Tab[]): Promise<GraphiqlPage> {
  const compressed = await renderCompressed({
    title: 'Hoja',
    endpoint: '/graphql',
    credentials: 'omit',
    ...(tabs.length === 0 ? {} : { defaultTabs: tabs }),
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

/**
 * Importing GraphiQL takes 80 MB of memory for good and a second of work, so a thread does it and ends. The code of the
 * thread is a text, because a thread cannot start from TypeScript, and tests run the TypeScript sources.
 */
const renderer = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { brotliCompressSync, constants } = require('node:zlib');
  const { renderGraphiQL } = require(workerData.module);
  const page = Buffer.from(renderGraphiQL(workerData.options).trimStart());
  // Higher qualities take seconds and save little.
  parentPort.postMessage(brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }));`;

async function renderCompressed(options: object): Promise<Uint8Array> {
  const module = createRequire(import.meta.url).resolve('@graphql-yoga/render-graphiql');
  const worker = new Worker(renderer, { eval: true, workerData: { module, options } });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
}
