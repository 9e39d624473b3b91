import type { Plugin } from 'graphql-yoga';
import { acceptedEncoding, asksForHtml } from './accepted.ts';
import { requestIn, type ServerContext } from './answer-file.ts';
import { hasAlready } from './etag.ts';
import { renderGraphiqlPage, type GraphiqlPage } from './graphiql-page.ts';
import type { Log } from './log.ts';
import type { Tab } from './question-tabs.ts';
import { refusal } from './refusal.ts';

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
export function useGraphiql(tabs: readonly Tab[], log: Log): Plugin {
  let page: Promise<GraphiqlPage> | undefined;

  async function answerOrMask(request: Request, serverContext: ServerContext): Promise<Response> {
    page ??= renderGraphiqlPage(tabs);
    try {
      return await answer(request, await page);
    } catch (error) {
      page = undefined;
      log('error', 'GraphiQL could not be rendered', { ...requestIn(serverContext), error });
      return refusal('INTERNAL', 'Internal error', serverContext.exchange?.id);
    }
  }

  return {
    async onRequest(exchange) {
      const { request, url } = exchange;
      if (url.pathname !== '/graphql' || request.method !== 'GET' || !asksForHtml(request)) return;
      exchange.endResponse(await answerOrMask(request, exchange.serverContext as ServerContext));
    },
  };
}

async function answer(request: Request, page: GraphiqlPage): Promise<Response> {
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
  const body = await page.body(encoding);
  return new Response(body as BodyInit, {
    headers: encoding === 'identity' ? headers : { ...headers, 'content-encoding': encoding },
  });
}
