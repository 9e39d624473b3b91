import type { Explorer } from './open-explorer.ts';

/** What the service itself answers, for holding a page against it. Throws what it says is wrong. */
export async function askService(
  { url }: Pick<Explorer, 'url'>,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, never>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data: Record<string, never>;
    readonly errors?: readonly unknown[];
  };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
