import type { MadeGraph } from '../made-graph/made-graph.ts';
import type { AskedQuestion } from './guide.ts';

/**
 * The most that the limits let somebody ask at once: pages as large as they may be, around the entities with the most
 * relationships.
 */
export function heaviestQuestions({ idsByType }: MadeGraph): readonly AskedQuestion[] {
  const ofType = (type: Parameters<typeof idsByType.get>[0], count: number): readonly string[] =>
    (idsByType.get(type) ?? []).slice(0, count);
  const hubs = [...idsByType.keys()].flatMap((type) => ofType(type, 3));
  const many = [...idsByType.keys()].flatMap((type) => ofType(type, 100)).slice(0, 1_000);
  return [
    asked(
      'three levels of pages, cost 47,321',
      'query { laws(first: 70) { nodes { amends(first: 25) { nodes { relationships(first: 26) { nodes { id } } } } } } }',
      {},
    ),
    asked(
      '39 hubs, four pages of 100 relationships each',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { a: relationships(first: 100) { nodes { id } } b: relationships(last: 100) { nodes { id } } c: relationships(first: 100, orderBy: { by: DATE }) { nodes { id } } d: relationships(last: 100, orderBy: { by: DATE }) { nodes { id } } } } }',
      { ids: hubs.slice(0, 100) },
    ),
    asked(
      'counts of everything around 100 entities, hubs among them',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { degree neighborCounts { count } relationships(first: 100) { totalCount } } } }',
      { ids: many.slice(0, 100) },
    ),
    asked(
      'a filtered list from its end, ordered by a date, counted',
      'query { documents(last: 100, filter: { publishedOn: { from: "1900-01-01" } }, orderBy: { by: PUBLISHED_ON }) { totalCount nodes { id name { value } } } }',
      {},
    ),
    asked(
      'the neighbourhood of three hubs, depth 3, 1,000 entities',
      'query ($ids: [ID!]!) { neighborhood(ids: $ids, depth: 3, limit: 1000) { nodes { id } edges { id } } }',
      { ids: hubs.slice(0, 3) },
    ),
    asked('what ties 1,000 entities', 'query ($ids: [ID!]!) { subgraph(ids: $ids) { nodes { id } edges { id } } }', {
      ids: many,
    }),
    asked(
      '20 paths of up to 8 hops between two hubs',
      'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 20, maxHops: 8) { length } }',
      { from: hubs[0], to: hubs.at(-1) },
    ),
    asked(
      'what two hubs have in common',
      'query ($ids: [ID!]!) { commonNeighbors(ids: $ids, first: 100) { totalCount nodes { id } } }',
      { ids: hubs.slice(0, 2) },
    ),
    asked(
      'the timeline of ten hubs',
      'query ($ids: [ID!]!) { timeline(about: $ids, first: 100) { totalCount edges { node { __typename } } } }',
      { ids: hubs.slice(0, 10) },
    ),
    asked('all disputes', 'query { disputes(first: 100) { totalCount edges { node { __typename } } } }', {}),
    asked(
      '100 references',
      'query ($references: [String!]!) { resolve(references: $references) { candidates { entity { id } } } }',
      { references: Array.from({ length: 100 }, (_, index) => `Ley ${20_000 + index}`) },
    ),
    asked(
      'a search for six common words with typing errors',
      'query { search(text: "cultvio polítcia erradicaicón naiconal itnegral monoplio", first: 100) { edges { node { id } highlights { field text } } facets { type count } } }',
      {},
    ),
  ];
}

function asked(title: string, query: string, variables: object): AskedQuestion {
  return { title, isRanked: true, request: { path: '/graphql', bodies: [JSON.stringify({ query, variables })] } };
}
