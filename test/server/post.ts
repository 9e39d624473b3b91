import { limits } from '../../src/model/limits.ts';
import type { HojaServer } from '../../src/server/create-server.ts';

export const address = 'http://hoja.test';

/** What `extensions.cost` says of an operation. */
export function costing(used: number) {
  return { used, limit: limits.maximumCost };
}

/** Posts a GraphQL question; the whole answer as status and JSON. */
export async function post(
  server: HojaServer,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ readonly status: number; readonly body: unknown }> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await server.fetch(
    new Request(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: text,
    }),
  );
  return { status: response.status, body: await response.json() };
}

export async function get(server: HojaServer, path: string, headers: Record<string, string> = {}): Promise<Response> {
  return server.fetch(new Request(`${address}${path}`, { headers }));
}
