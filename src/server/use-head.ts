import type { Plugin } from 'graphql-yoga';

/** Answers HEAD at /graphql as GET is answered there, without the body. Other addresses know HEAD themselves. */
export function useHead(): Plugin {
  const asked = new WeakSet<Request>();
  return {
    onRequest({ request, url, fetchAPI, setRequest }) {
      if (request.method !== 'HEAD' || url.pathname !== '/graphql') return;
      const { url: address, headers, signal } = request;
      const get = new fetchAPI.Request(address, { method: 'GET', headers, signal });
      asked.add(get);
      setRequest(get);
    },
    onResponse({ request, response, fetchAPI, setResponse }) {
      if (!asked.has(request)) return;
      const { status, headers } = response;
      setResponse(new fetchAPI.Response(null, { status, headers }));
    },
  };
}
