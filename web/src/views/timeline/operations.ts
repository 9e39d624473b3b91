import { graphql, type ResultOf } from '../../api/graphql.ts';
import { sourceFragment } from '../../parts/cited-source.ts';

/** The provisions that have versions, for the picker. */
export const provisionsQuery = graphql(`
  query ProvisionsWithVersions($after: String) {
    provisions(first: 100, after: $after, orderBy: { by: NAME }) {
      nodes {
        id
        number
        names { es en }
        partOf(first: 1) { nodes { id names { es en } } }
        versions(first: 1) { totalCount }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const penaltyFields = graphql(`
  fragment PenaltyFields on Penalty @_unmask { case { es en } minYears maxYears life fineDaysMin fineDaysMax uncertain }
`);

export const historyQuery = graphql(
  `
    query HistoryOfProvision($id: ID!) {
      provision(id: $id) {
        id
        names { es en }
        description { es en }
        note { es en }
        confidence
        uncertainFields
        sources { ...CitedSource }
        penaltyHistory {
          status
          valid { text }
          penalties { ...PenaltyFields }
          version {
            id
            names { es en }
            description { es en }
            confidence
            uncertainFields
            sources { ...CitedSource }
            introducedBy { edges { node { id names { es en } } relationship { id on { text } confidence sources { ...CitedSource } } } }
          }
        }
        effects {
          act
          actLabel { es en }
          on { text }
          law { id names { es en } }
          versionAfter { id }
          relationship { id confidence note { es en } uncertainFields sources { ...CitedSource } }
        }
      }
    }
  `,
  [sourceFragment, penaltyFields],
);

export const versionQuery = graphql(
  `
    query TextOfVersion($id: ID!) {
      provisionVersion(id: $id) {
        id
        note { es en }
        text { es en }
        textSource { ...CitedSource }
        rules { es en }
        setsLimitFor(first: 100) {
          edges {
            node { id names { es en } }
            relationship { id amount { value unit } roleLabel { es en } note { es en } confidence uncertainFields }
          }
        }
      }
    }
  `,
  [sourceFragment],
);

export const versionOnDayQuery = graphql(`
  query VersionOnDay($id: ID!, $day: Date!) { provision(id: $id) { versionAt(date: $day) { id } } }
`);

/** The provision whose history includes a selected provision or version. */
export const historyOfSelectionQuery = graphql(`
  query HistoryOfSelection($id: ID!) {
    node(id: $id) {
      __typename
      ... on Provision { id versions(first: 1) { totalCount } }
      ... on ProvisionVersion { id versionOf(first: 1) { nodes { id } } }
    }
  }
`);

export const nameQuery = graphql(
  `query NameOfEntity($id: ID!) { node(id: $id) { id ... on Entity { names { es en } } } }`,
);

export const comparisonQuery = graphql(
  `
    query CompareVersions($from: ID!, $to: ID!) {
      diff(from: $from, to: $to) {
        penalties { change case { es en } before { ...PenaltyFields } after { ...PenaltyFields } }
        limits { change roleLabel { es en } substance { id names { es en } } before { value unit } after { value unit } }
        text { language change parts { kind text } }
      }
    }
  `,
  [penaltyFields],
);

export const chronologyQuery = graphql(
  `
    query Chronology($id: ID!, $language: Language!, $after: String) {
      timeline(about: [$id], first: 20, after: $after) {
        totalCount
        edges {
          cursor
          date { text }
          what(language: $language)
          node { id type names { es en } confidence uncertainFields sources { ...CitedSource } }
          relationship { id confidence basis uncertainFields sources { ...CitedSource } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [sourceFragment],
);

export type Penalty = ResultOf<typeof penaltyFields>;
export type ProvisionHistory = NonNullable<ResultOf<typeof historyQuery>['provision']>;
export type VersionState = ProvisionHistory['penaltyHistory'][number];
export type Effect = ProvisionHistory['effects'][number];
export type VersionDiff = NonNullable<ResultOf<typeof comparisonQuery>['diff']>;
export type DatedFact = ResultOf<typeof chronologyQuery>['timeline']['edges'][number];
export type LimitEdge = NonNullable<ResultOf<typeof versionQuery>['provisionVersion']>['setsLimitFor']['edges'][number];
