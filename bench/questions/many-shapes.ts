const texts = 120;
const conditions = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const ids = 90;

/**
 * Questions that fill what a service remembers of operations, all within the published limits: 120 texts, each with the
 * 64 shapes that six booleans make, and 80 kB of variables in each request. The same number gives the same body.
 */
export function manyShapes(number: number): string {
  const definitions = conditions.map((name) => `$${name}: Boolean!`);
  const fields = conditions.map((name) => `${name}: id @include(if: $${name})`);
  const query = `query Q${number % texts}($ids: [ID!], ${definitions.join(', ')}) { laws(first: 1, filter: { ids: $ids }) { nodes { id ${fields.join(' ')} } } }`;
  const shape = Math.floor(number / texts);
  const booleans = Object.fromEntries(conditions.map((name, bit) => [name, ((shape >> bit) & 1) === 1]));
  const filler = 'x'.repeat(880);
  const variables = {
    ids: Array.from({ length: ids }, (_, index) => `law:${number}-${index}-${filler}`),
    ...booleans,
  };
  return JSON.stringify({ query, variables });
}
