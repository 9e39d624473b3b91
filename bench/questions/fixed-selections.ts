import { createMadeGraph, type MadeGraphSize } from '../made-graph/made-graph.ts';
import type { AskedQuestion } from './guide.ts';

/** So many amendments has each law that is asked about, whatever the size of the graph. */
const amendments = 5;
const laws = 20;
const pageSize = 20;

const byId =
  'query EntityById($id: ID!) { entity(id: $id) { id type names { es en } confidence sources { id title publisher } } }';
const amends =
  'query Amends($id: ID!) { law(id: $id) { id name { value } amends { edges { relationship { on { text } confidence sources { id title } } node { id name { value } sources { id title } } } } } }';
const page =
  'query PageOfLaws($first: Int!, $after: String) { laws(first: $first, after: $after) { nodes { id name { value } publishedOn { text } sources { id title } } pageInfo { hasNextPage endCursor } } }';

/** Questions whose answers are of the same size in each graph; the page begins in the middle of the list. */
export async function fixedSelections(size: MadeGraphSize, url: string): Promise<readonly AskedQuestion[]> {
  const ids = lawsWithAmendments(size);
  const after = await middleOfLaws(url);
  return [
    asked(
      'an entity by its id, with its sources',
      byId,
      ids.map((id) => ({ id })),
    ),
    asked(
      `a law, its ${amendments} amendments and the sources of all`,
      amends,
      ids.map((id) => ({ id })),
    ),
    asked(`${pageSize} laws by name, from the middle of the list`, page, [{ first: pageSize, after }]),
  ];
}

function asked(title: string, query: string, variables: readonly object[]): AskedQuestion {
  return {
    title,
    request: { path: '/graphql', bodies: variables.map((values) => JSON.stringify({ query, variables: values })) },
  };
}

function lawsWithAmendments(size: MadeGraphSize): readonly string[] {
  const counts = new Map<string, number>();
  for (const { relationships } of createMadeGraph(size).pieces(size.entities)) {
    for (const { type, from } of relationships) if (type === 'AMENDS') counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count === amendments)
    .map(([id]) => id)
    .slice(0, laws);
}

async function middleOfLaws(url: string): Promise<string | null> {
  const total = (await ask(url, '{ laws { totalCount } }', {})).totalCount ?? 0;
  let after: string | null = null;
  for (let passed = 0; passed < total / 2; passed += 100)
    after = (await ask(url, page, { first: 100, after })).pageInfo?.endCursor ?? null;
  return after;
}

interface Laws {
  readonly totalCount?: number;
  readonly pageInfo?: { readonly endCursor: string | null };
}

async function ask(url: string, query: string, variables: object): Promise<Laws> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await response.json()) as { readonly data: { readonly laws: Laws } };
  return data.laws;
}
