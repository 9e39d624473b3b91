import { graphql, type ResultOf } from '../api/graphql.ts';
import { sourceFragment } from '../parts/cited-source.ts';

/** All fields of an entity. A field of one type has the same name and shape everywhere. */
export const cardQuery = graphql(
  `
    query Card($id: ID!) {
      entity(id: $id) {
        __typename
        id
        iri
        type
        kind { es en }
        names { es en qu }
        aliases
        description { es en }
        confidence
        note { es en }
        uncertainFields
        temporalStatus
        url
        degree
        sources { ...CitedSource }
        neighborCounts { relationshipType direction entityType count }
        ... on Law { number dated { text } promulgatedOn { text } publishedOn { text } signedOn { text } adoptedOn { text } inForce { text } lawStatus }
        ... on Provision { number inForce { text } offence { es en } }
        ... on ProvisionVersion {
          valid { text }
          penalties { case { es en } minYears maxYears fineDaysMin fineDaysMax life uncertain }
          rules { es en }
          text { es en }
          textSource { ...CitedSource }
        }
        ... on CourtDecision { number decidedOn { text } }
        ... on Institution { country city active { text } }
        ... on Policy { period { text } budget { value currency period { text } } }
        ... on Region { iso ubigeo capital latitude longitude positionBasis }
        ... on Person { role { es en } roleHeld { text } }
        ... on Document { language otherLanguages publishedOn { text } number series isbn doi }
        ... on Claim { text { es en } quote { text language document { id names { es en } } } madeOn { text } value valueMin valueMax unit period { text } }
        ... on Event { happened { text } figures { label { es en } value unit } }
        ... on Substance { schedule genus }
        ... on Indicator { unit }
        ... on Observation { value unit period { text } reporter }
      }
    }
  `,
  [sourceFragment],
);

export type CardEntity = NonNullable<ResultOf<typeof cardQuery>['entity']>;

/** One page of the relationships of one type, from one end. */
export const neighborsQuery = graphql(
  `
    query Neighbors($id: ID!, $types: [RelationshipType!]!, $direction: Direction!, $after: String) {
      entity(id: $id) {
        relationships(types: $types, direction: $direction, first: 20, after: $after, orderBy: { by: DATE, direction: DESC }) {
          edges {
            node { id type names { es en } kind { es en } }
            relationship {
              id
              roleLabel { es en }
              on { text }
              since { text }
              until { text }
              amount { value unit }
              confidence
              basis
              note { es en }
              uncertainFields
              temporalStatus
              sources { ...CitedSource }
            }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  `,
  [sourceFragment],
);

type Neighbors = NonNullable<ResultOf<typeof neighborsQuery>['entity']>['relationships'];
export type NeighborRelationship = NonNullable<Neighbors['edges'][number]['relationship']>;
