import { graphql, type ResultOf } from '../api/graphql.ts';

/** The fields of an entity and of a relationship that are drawn. */
export const drawnFragment = graphql(`
  fragment Drawn on Subgraph {
    nodes { id type degree confidence names { es en } kind { es en } validity { text } }
    edges {
      id
      source { id }
      target { id }
      relationship { type confidence basis roleLabel { es en } on { text } since { text } until { text } }
    }
    omitted
  }
`);

/** Entities and the relationships among them, as they are drawn. */
export type Drawn = ResultOf<typeof drawnFragment>;
export type DrawnEntity = Drawn['nodes'][number];
export type DrawnRelationship = Drawn['edges'][number];

export const nothingDrawn: Drawn = { nodes: [], edges: [], omitted: 0 };

/** The drawing without hidden entities and their relationships. */
export function without(drawn: Drawn, hiddenIds: readonly string[]): Drawn {
  if (hiddenIds.length === 0) return drawn;
  const hidden = new Set(hiddenIds);
  return {
    ...drawn,
    nodes: drawn.nodes.filter(({ id }) => !hidden.has(id)),
    edges: drawn.edges.filter(({ source, target }) => !hidden.has(source.id) && !hidden.has(target.id)),
  };
}

/** Counts each value, the most frequent first. */
export function countBy<Item, Value>(
  items: readonly Item[],
  valueOf: (item: Item) => Value,
): readonly (readonly [Value, number])[] {
  const counts = new Map<Value, number>();
  for (const item of items) counts.set(valueOf(item), (counts.get(valueOf(item)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
