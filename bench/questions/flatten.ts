/**
 * An answer without what only one of them has around it: `{ nodes: […] }`, `{ edges: […] }`, `{ text: … }` and `{
 * value: … }` become what they hold.
 */
export function flatten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(flatten);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined && wrappers.has(only[0])) return flatten(only[1]);
  return Object.fromEntries(entries.map(([key, held]) => [key, flatten(held)]));
}

const wrappers: ReadonlySet<string> = new Set(['nodes', 'edges', 'text', 'value']);

/** The `data` of an answer in GraphQL, flattened; an answer with errors is refused. */
export function dataOf(answer: unknown): Readonly<Record<string, unknown>> {
  const { data, errors } = answer as { readonly data?: unknown; readonly errors?: unknown };
  if (errors !== undefined || typeof data !== 'object' || data === null)
    throw new Error(`The answer has errors: ${JSON.stringify(answer).slice(0, 1_000)}`);
  return flatten(data) as Readonly<Record<string, unknown>>;
}
