import type { TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks a service, `http://127.0.0.1:4000`. Throws what the service says is wrong, with its code. */
export async function ask<Result, Variables>(
  service: string,
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(`${service}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors = [] } = (await response.json()) as Answer<Result>;
  const [error] = errors;
  if (error !== undefined) throw new Error(`${error.extensions?.code ?? response.status}: ${error.message}`);
  if (data == null) throw new Error(`${service} answered ${response.status} without data`);
  return data;
}
