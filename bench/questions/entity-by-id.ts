import type { HttpRequest } from '../measure/messages.ts';

const query = `query EntityById($id: ID!) {
  entity(id: $id) {
    id
    type
    names { es en }
    description { es en }
    confidence
    sources { id title publisher }
    ... on Law { number publishedOn { text earliest latest } }
  }
}`;

/** One question, the same text for all, about each of the entities in turn. */
export function entityById(ids: readonly string[]): HttpRequest {
  return { path: '/graphql', bodies: ids.map((id) => JSON.stringify({ query, variables: { id } })) };
}
