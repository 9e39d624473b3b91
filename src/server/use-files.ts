import type { Plugin } from 'graphql-yoga';
import { HojaError } from '../model/hoja-error.ts';
import { requestIn, type ServerContext } from './answer-file.ts';
import { LineFull } from './fair-line.ts';
import type { FileRoute, FileSending } from './file-route.ts';
import type { Log } from './log.ts';
import { refusal } from './refusal.ts';

/**
 * Answers requests for an address other than GraphQL's, each by the first route that knows it. Errors have the same
 * codes as in GraphQL.
 */
export function useFiles(routes: readonly FileRoute[], sending: FileSending, log: Log): Plugin<object> {
  return {
    async onRequest(exchange) {
      const { request, url, fetchAPI } = exchange;
      const serverContext = exchange.serverContext as ServerContext;
      try {
        for (const route of routes) {
          const response = await route({ ...sending, request, url, serverContext, fetchAPI });
          if (response === undefined) continue;
          exchange.endResponse(response);
          return;
        }
      } catch (error) {
        exchange.endResponse(refuse(error, request, { serverContext, log }));
      }
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
