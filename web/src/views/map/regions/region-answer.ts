import { sourceFragment } from '../../../parts/cited-source.ts';
import { ask } from '../../../api/ask.ts';
import { graphql, type ResultOf } from '../../../api/graphql.ts';

export const regionQuery = graphql(
  `
  query RegionOfTheMap($id: ID!) {
    region(id: $id) {
      id
      names { es en }
      kind { es en }
      description { es en }
      note { es en }
      confidence
      uncertainFields
      temporalStatus
      latitude
      longitude
      positionBasis
      capital
      ubigeo
      sources { ...CitedSource }
    }
  }
`,
  [sourceFragment],
);

const relationshipsPage = graphql(
  `
  query WhatAppliesInTheRegion($id: ID!, $after: String) {
    region(id: $id) {
      relationships(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            id
            type
            names { es en }
            kind { es en }
            ... on Observation {
              value
              unit
              period { text }
              reporter
              reportedBy { nodes { id names { es en } aliases } }
            }
          }
          relationship {
            id
            type
            from { id }
            to { id }
            roleLabel { es en }
            confidence
            basis
            uncertainFields
            temporalStatus
            note { es en }
            on { text }
            since { text }
            until { text }
            sources { ...CitedSource }
          }
        }
      }
    }
  }
`,
  [sourceFragment],
);

type Relationships = NonNullable<ResultOf<typeof relationshipsPage>['region']>['relationships'];
type Edge = Relationships['edges'][number];
/** A relationship of the region with the entity at its other end. */
export type Applied = Edge & { readonly relationship: NonNullable<Edge['relationship']> };

/** All relationships of a region, page after page, by the name of the other end. */
export async function findApplied(id: string, asOf: string | null, signal: AbortSignal): Promise<readonly Applied[]> {
  const applied: Applied[] = [];
  let after: string | null = null;
  do {
    const page: Relationships | undefined = (await ask(relationshipsPage, { id, after }, { asOf, signal })).region
      ?.relationships;
    for (const edge of page?.edges ?? [])
      if (edge.relationship !== null) applied.push({ ...edge, relationship: edge.relationship });
    after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return applied;
}
