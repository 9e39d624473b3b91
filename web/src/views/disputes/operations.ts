import { graphql, type ResultOf } from '../../api/graphql.ts';
import { sourceFragment } from '../../parts/cited-source.ts';

export const disputesQuery = graphql(
  `
    query Disputes($about: [ID!], $threshold: Float!, $after: String) {
      disputes(about: $about, threshold: $threshold, first: 20, after: $after) {
        totalCount
        nodes {
          id
          kind
          share
          indicator { id names { es en } }
          region { id names { es en } }
          relationship { id type label { es en } basis confidence note { es en } uncertainFields sources { ...CitedSource } }
          sides {
            __typename
            id
            type
            kind { es en }
            names { es en }
            description { es en }
            note { es en }
            confidence
            uncertainFields
            validity { text }
            sources { ...CitedSource }
            ... on Claim {
              text { es en }
              quote { text language document { id names { es en } } }
              madeOn { text }
              period { text }
              madeBy(first: 10) { nodes { id names { es en } } }
              assertedIn(first: 10) { nodes { id names { es en } } }
              evidenceFor(first: 10) { totalCount edges { node { id names { es en } } relationship { basis confidence } } }
              evidenceAgainst(first: 10) { totalCount edges { node { id names { es en } } relationship { basis confidence } } }
            }
            ... on Observation {
              value
              unit
              observed: period { text }
              reporter
              reportedBy(first: 10) { nodes { id names { es en } } }
            }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [sourceFragment],
);

export type Dispute = ResultOf<typeof disputesQuery>['disputes']['nodes'][number];
export type Side = Dispute['sides'][number];
export type ClaimSide = Extract<Side, { __typename: 'Claim' }>;
export type ObservationSide = Extract<Side, { __typename: 'Observation' }>;
