import type { Plugin } from 'graphql-yoga';
import { HojaError } from '../model/hoja-error.ts';
import type { ServerContext } from './answer-file.ts';
import { refusal } from './refusal.ts';
import { readableOf, streamedResponse } from './send-in-pieces.ts';
import { uncountedBytes, type UnreadBytes } from './unread-bytes.ts';

/**
 * Counts large answers to operations while they wait to be read, holds them as bytes only, and sends them as their
 * reader takes them. Answers to what most programs send come another way, see `answer-quickly.ts`.
 */
export function useLargeAnswers(unread: UnreadBytes): Plugin {
  return {
    async onResponse(exchange) {
      const { request, response, serverContext, fetchAPI } = exchange;
      const { res } = serverContext as ServerContext;
      const { status, headers } = response;
      const isLarge = Number(headers.get('content-length') ?? 0) > uncountedBytes;
      if (!isLarge || res === undefined || !isOperation(request, headers)) return;
      const bytes = Buffer.from(await response.text());
      try {
        unread.hold(res, bytes.length);
        exchange.setResponse(streamedResponse(fetchAPI, readableOf(bytes), { status, headers }));
      } catch (error) {
        if (!(error instanceof HojaError)) throw error;
        exchange.setResponse(refusal(error.code, error.message));
      }
    },
  };
}

/** Files, GraphiQL and the explorer are sent in pieces already. */
function isOperation({ url }: Request, headers: Headers): boolean {
  return new URL(url).pathname === '/graphql' && (headers.get('content-type') ?? '').includes('json');
}
