import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Tab } from './guide-tabs.ts';

export type PageEncoding = 'br' | 'gzip' | 'identity';

export interface GraphiqlPage {
  readonly etag: string;
  body(encoding: PageEncoding): Promise<Uint8Array>;
}

const compressors: Readonly<Record<PageEncoding, (page: Buffer) => Promise<Uint8Array>>> = {
  // 9 MB in under 0.1 s; higher qualities take seconds and save little.
  br: (page) => promisify(brotliCompress)(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (page) => promisify(gzip)(page),
  identity: (page) => Promise.resolve(page),
};

/** Renders GraphiQL, all of it in one page; each encoding is made once, when it is first asked for. */
export async function renderGraphiqlPage(tabs: readonly Tab[]): Promise<GraphiqlPage> {
  // 9 MB of source: loaded by the first who opens GraphiQL.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const defaultTabs = tabs.map(({ title, query }) => ({ query: `# ${title}\n\n${query}\n` }));
  const html = renderGraphiQL({ title: 'Hoja', endpoint: '/graphql', credentials: 'omit', ...(tabs.length === 0 ? {} : { defaultTabs }) });
  const page = Buffer.from(html.trimStart());
  const bodies = new Map<PageEncoding, Promise<Uint8Array>>();
  return {
    etag: createHash('sha256').update(page).digest('hex').slice(0, 16),
    body(encoding) {
      const body = bodies.get(encoding) ?? compressors[encoding](page);
      bodies.set(encoding, body);
      return body;
    },
  };
}
