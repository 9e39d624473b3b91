import type { Plugin } from 'graphql-yoga';
import { acceptedEncoding, asksForHtml } from './accepted.ts';
import { requestIn, type ServerContext } from './answer-file.ts';
import { hasAlready } from './etag.ts';
import type { FileRequest, FileSending } from './file-route.ts';
import { renderGraphiqlPage, type GraphiqlPage } from './graphiql-page.ts';
import type { Log } from './log.ts';
import type { Tab } from './question-tabs.ts';
import { HojaError } from '../model/hoja-error.ts';
import { refusal } from './refusal.ts';
import { decompressed, decompressionBytes, keptEncoding, readableOf, streamedResponse } from './send-in-pieces.ts';

/** The page holds all its code, so it may talk only to this service. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "connect-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves GraphiQL to browsers that open /graphql, from files of this machine only. */
export function useGraphiql(tabs: readonly Tab[], { unread }: Pick<FileSending, 'unread'>, log: Log): Plugin {
  let page: Promise<GraphiqlPage> | undefined;

  async function answerOrMask({ request, serverContext, fetchAPI }: PageRequest): Promise<Response> {
    page ??= renderGraphiqlPage(tabs);
    try {
      return answer(await page, { request, serverContext, fetchAPI, unread });
    } catch (error) {
      if (error instanceof HojaError) return refusal(error.code, error.message);
      page = undefined;
      log('error', 'GraphiQL could not be rendered', { ...requestIn(serverContext), error });
      return refusal('INTERNAL', 'Internal error', serverContext.exchange?.id);
    }
  }

  return {
    async onRequest(exchange) {
      const { request, url, fetchAPI } = exchange;
      if (url.pathname !== '/graphql' || request.method !== 'GET' || !asksForHtml(request)) return;
      const serverContext = exchange.serverContext as ServerContext;
      exchange.endResponse(await answerOrMask({ request, serverContext, fetchAPI }));
    },
  };
}

type PageRequest = Pick<FileRequest, 'request' | 'serverContext' | 'fetchAPI'>;

function answer(
  page: GraphiqlPage,
  { request, serverContext, fetchAPI, unread }: PageRequest & Pick<FileSending, 'unread'>,
): Response {
  const encoding = acceptedEncoding(request);
  const etag = `"${page.etag}-${encoding}"`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
    vary: 'accept, accept-encoding',
    etag,
  };
  if (hasAlready(request, etag)) return new Response(null, { status: 304, headers });
  const bytes = page.compressed[keptEncoding(encoding)];
  if (encoding !== 'identity')
    return streamedResponse(fetchAPI, readableOf(bytes), {
      headers: { ...headers, 'content-encoding': encoding, 'content-length': String(bytes.length) },
    });
  if (serverContext.res !== undefined) unread.hold(serverContext.res, decompressionBytes);
  return streamedResponse(fetchAPI, decompressed(readableOf(bytes)), { headers });
}
