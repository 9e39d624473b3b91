import { ask } from '../api/ask.ts';
import { graphql } from '../api/graphql.ts';
import { mostEntities, type DrawingQuestion } from './ask-drawing.ts';

/** Every list of entities, page by page; a list whose cursor stays null starts at its beginning. */
const allQuery = graphql(`
  query AllEntities(
    $laws: String $provisions: String $provisionVersions: String $courtDecisions: String $institutions: String $policies: String $regions: String
    $persons: String $documents: String $claims: String $events: String $substances: String $indicators: String $observations: String
  ) {
    laws(first: 100, after: $laws) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    provisions(first: 100, after: $provisions) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    provisionVersions(first: 100, after: $provisionVersions) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    courtDecisions(first: 100, after: $courtDecisions) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    institutions(first: 100, after: $institutions) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    policies(first: 100, after: $policies) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    regions(first: 100, after: $regions) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    persons(first: 100, after: $persons) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    documents(first: 100, after: $documents) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    claims(first: 100, after: $claims) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    events(first: 100, after: $events) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    substances(first: 100, after: $substances) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    indicators(first: 100, after: $indicators) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    observations(first: 100, after: $observations) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
  }
`);

/** Ids of all entities of the day, as many as can be drawn, and how many there are beyond. */
export async function askAllIds({ asOf, signal }: DrawingQuestion): Promise<{ readonly ids: readonly string[]; readonly omitted: number }> {
  const ids = new Set<string>();
  let cursors: Readonly<Record<string, string | null>> = {};
  for (;;) {
    const answer = await ask(allQuery, cursors, { asOf, signal });
    const lists = Object.entries(answer);
    for (const [, { nodes }] of lists) for (const { id } of nodes) ids.add(id);
    const total = lists.reduce((sum, [, { totalCount }]) => sum + totalCount, 0);
    const isComplete = lists.every(([, { pageInfo }]) => !pageInfo.hasNextPage);
    if (isComplete || ids.size >= mostEntities) return { ids: [...ids].slice(0, mostEntities), omitted: Math.max(0, total - mostEntities) };
    // A list at its end is asked for what comes after its last item: nothing.
    cursors = Object.fromEntries(lists.map(([name, { pageInfo }]) => [name, pageInfo.endCursor ?? cursors[name] ?? null]));
  }
}
