/** A kind of query that is meant to cost the service more than who sends it. */
export interface Flood {
  readonly title: string;
  /** Queries of the kind, each a text of its own: one that came before is refused from memory. */
  readonly bodies: readonly string[];
}

const variants = 200;
const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** One of each kind that the limits are for. */
export const floods: readonly Flood[] = [
  flood(
    'aliases: 990 of one field',
    (key) =>
      `{ ${repeat(330, (index) => `${key}${index}: __typename`)} ${repeat(10, (index) => `b${index}: __typename`)} }`,
  ),
  flood('fields: 240 lists side by side', (key) => `{ ${repeat(240, (index) => `${key}${index}:laws{totalCount}`)} }`),
  flood(
    'fragments within fragments, written out 2^30 fields',
    (key) =>
      `{ law(id: "law:x") { ...${key}0 } } ${repeat(30, (index) => `fragment ${key}${index} on Entity { ${repeat(2, () => `...${key}${index + 1}`)} }`)} fragment ${key}30 on Entity { id }`,
  ),
  flood(
    'fragments in a circle',
    (key) =>
      `{ law(id: "law:x") { ...${key}0 } } ${repeat(100, (index) => `fragment ${key}${index} on Entity { ...${key}${(index + 1) % 100} }`)}`,
  ),
  flood('directives: 300 on one field', (key) => `{ ${key}: __typename ${repeat(300, () => '@include(if: true)')} }`),
  flood(
    'nested: 60 deep',
    (key) =>
      `{ ${key}: law(id: "law:x") { ${repeat(30, () => 'relationships(first: 1) { nodes {')} id ${'}'.repeat(60)} } }`,
  ),
  flood(
    'introspection in a circle',
    (key) => `{ ${key}: __schema { types { ${repeat(8, () => 'fields { type {')} name ${'}'.repeat(16)} } } }`,
  ),
  flood(
    'rows: three lists of 100 within each other',
    (key) =>
      `{ ${key}: laws(first: 100) { nodes { amends(first: 100) { nodes { relationships(first: 100) { nodes { id } } } } } } }`,
  ),
  flood('tokens: 20 kB of them', (key) => `{ ${key}: __typename ${repeat(9_000, () => 'a')} }`),
  flood('text: 99 kB', (key) => `{ ${key}: __typename } # ${'a'.repeat(99_000)}`),
];

function flood(title: string, query: (key: string) => string): Flood {
  return {
    title,
    bodies: Array.from({ length: variants }, (_, index) => JSON.stringify({ query: query(`k${index}x`) })),
  };
}
