import type { Plugin } from 'graphql-yoga';

/** Answers HEAD at /graphql as GET is answered there, without the body. Other addresses know HEAD themselves. */
export function useHead(): Plugin {
  const asked = new WeakSet<Request>();
  return {
    onRequest(exchange) {
      const { request, url, fetchAPI } = exchange;
      if (request.method !== 'HEAD' || url.pathname !== '/graphql') return;
      const { url: address, headers, signal } = request;
      const get = new fetchAPI.Request(address, { method: 'GET', headers, signal });
      asked.add(get);
      exchange.setRequest(get);
    },
    onResponse(exchange) {
      const { request, response, fetchAPI } = exchange;
      if (!asked.has(request)) return;
      const { status, headers } = response;
      exchange.setResponse(new fetchAPI.Response(null, { status, headers }));
    },
  };
}
