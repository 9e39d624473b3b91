import type { Plugin } from 'graphql-yoga';

/** Leads who opens the address of the service to GraphiQL. */
export function useStartPage(): Plugin {
  return {
    onRequest(exchange) {
      if (exchange.url.pathname === '/') exchange.endResponse(new Response(null, { status: 302, headers: { location: '/graphql' } }));
    },
  };
}
