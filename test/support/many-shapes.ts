const texts = 120;
const conditions = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const filler = 'x'.repeat(880);

/** An operation as it is posted. */
export interface ManyShapes {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Questions that fill what a service remembers of operations, all within the published limits: 120 texts, each with the
 * 64 shapes that six booleans make. 90 ids make 80 kB of variables. The same number gives the same question.
 */
export function manyShapes(number: number, ids = 90): ManyShapes {
  const definitions = conditions.map((name) => `$${name}: Boolean!`);
  const fields = conditions.map((name) => `${name}: id @include(if: $${name})`);
  const shape = Math.floor(number / texts);
  const booleans = Object.fromEntries(conditions.map((name, bit) => [name, ((shape >> bit) & 1) === 1]));
  return {
    query: `query Q${number % texts}($ids: [ID!], ${definitions.join(', ')}) { laws(first: 1, filter: { ids: $ids }) { nodes { id ${fields.join(' ')} } } }`,
    variables: { ids: Array.from({ length: ids }, (_, index) => `law:${number}-${index}-${filler}`), ...booleans },
  };
}
