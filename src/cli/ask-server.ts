import type { HojaServer } from '../server/create-server.ts';

export interface ServerAnswer {
  /** The data; null when the question could not be answered, wholly or in part. */
  readonly data: object | null;
  /** The release that the answer comes from. */
  readonly release: string | null;
  /** What the operation costs, in rows; null when it was refused before it was counted. */
  readonly cost: { readonly used: number; readonly limit: number } | null;
  /** The messages of the errors. */
  readonly errors: readonly string[];
}

interface GraphqlAnswer {
  readonly data?: object | null;
  readonly errors?: readonly { readonly message: string }[];
  readonly extensions?: { readonly release?: string; readonly cost?: NonNullable<ServerAnswer['cost']> };
}

/** Sends a query to a server in this process. */
export async function askServer(
  server: HojaServer,
  publicUrl: string,
  question: { readonly query: string; readonly variables: object },
): Promise<ServerAnswer> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await server.fetch(
    new Request(`${publicUrl}/graphql`, { method: 'POST', headers, body: JSON.stringify(question) }),
  );
  const { data = null, errors = [], extensions } = (await response.json()) as GraphqlAnswer;
  return {
    data: errors.length === 0 ? data : null,
    release: extensions?.release ?? null,
    cost: extensions?.cost ?? null,
    errors: errors.map(({ message }) => message),
  };
}
