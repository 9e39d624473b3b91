import type { Plugin } from 'graphql-yoga';
import { HojaError } from '../model/hoja-error.ts';
import { requestIn, type ServerContext } from './answer-file.ts';
import { LineFull } from './fair-line.ts';
import type { FileRoute } from './file-route.ts';
import type { Log } from './log.ts';
import { refusal } from './refusal.ts';

/**
 * Answers requests for an address other than GraphQL's, each by the first route that knows it. Errors have the same
 * codes as in GraphQL.
 */
export function useFiles(routes: readonly FileRoute[], log: Log): Plugin<object> {
  const varyByResponse = new WeakMap<Response, string>();
  return {
    async onRequest(exchange) {
      const { request, url } = exchange;
      const serverContext = exchange.serverContext as ServerContext;
      try {
        for (const route of routes) {
          const response = await route({ request, url, serverContext });
          if (response === undefined) continue;
          varyByResponse.set(response, response.headers.get('vary') ?? '');
          exchange.endResponse(response);
          return;
        }
      } catch (error) {
        exchange.endResponse(refuse(error, request, { serverContext, log }));
      }
    },
    onResponse({ response }) {
      // Yoga's CORS sets `vary` to `Origin` and drops what the route had set; both are needed.
      const vary = varyByResponse.get(response) ?? '';
      if (vary !== '' && response.headers.get('vary') === 'Origin') response.headers.set('vary', `${vary}, origin`);
    },
  };
}

function refusedByLine({ code, message, retryAfterSeconds }: LineFull): Response {
  const response = refusal(code, message);
  response.headers.set('retry-after', String(retryAfterSeconds));
  return response;
}

function refuse(
  error: unknown,
  { signal }: Request,
  { serverContext, log }: { readonly serverContext: ServerContext; readonly log: Log },
): Response {
  const { exchange } = serverContext;
  const code = error instanceof HojaError ? error.code : 'INTERNAL';
  if (exchange !== undefined) exchange.codes = [code];
  if (error instanceof LineFull) return refusedByLine(error);
  if (error instanceof HojaError) return refusal(error.code, error.message);
  if (!signal.aborted) log('error', 'A request for a file failed by a bug', { ...requestIn(serverContext), error });
  return refusal('INTERNAL', 'Internal error', exchange?.id);
}
