import type { Plugin } from 'graphql-yoga';
import { requestIdHeader } from './telemetry/watched-response.ts';

/** Headers of an answer that pages of other origins may read beside those that they always may. */
const exposed = ['content-disposition', 'etag', 'hoja-missing', 'hoja-omitted', 'link', 'retry-after', requestIdHeader];

const preflight = {
  'content-length': '0',
  'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '7200',
} as const;

/**
 * Lets pages of other origins read every answer; none is for one reader, so the answer is the same for each of them.
 * `access-control-allow-origin` is one of the headers of every answer.
 */
export function useCors(): Plugin {
  return {
    onRequest(exchange) {
      const { request, fetchAPI } = exchange;
      if (request.method === 'OPTIONS')
        exchange.endResponse(new fetchAPI.Response(null, { status: 204, headers: preflight }));
    },
    onResponse({ response: { headers } }) {
      headers.set('access-control-expose-headers', exposed.join(', '));
    },
  };
}
