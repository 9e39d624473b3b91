import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { markOfTabs } from '../src/server/graphiql-page.ts';

/** GraphiQL as one page of 9 MB, compressed, with a mark where the service puts the tabs in. */
export async function renderGraphiqlTemplate(): Promise<Uint8Array> {
  const page = renderGraphiQL({
    title: 'Hoja',
    endpoint: '/graphql',
    credentials: 'omit',
    defaultTabs: [],
  }).trimStart();
  if (page.split(markOfTabs).length !== 2) throw new Error(`GraphiQL does not have ${markOfTabs} once`);
  return promisify(brotliCompress)(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
}
