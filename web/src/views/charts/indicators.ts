import { sourceFragment } from '../../parts/cited-source.ts';
import { graphql, type ResultOf } from '../../api/graphql.ts';

export const indicatorsQuery = graphql(`
  query IndicatorsToChart {
    indicators(first: 100) {
      nodes { id names { es en } description { es en } unit neighborCounts { count relationshipType } }
    }
  }
`);

export type Indicator = ResultOf<typeof indicatorsQuery>['indicators']['nodes'][number];

export const seriesQuery = graphql(
  `
  query SeriesOfAnIndicator($id: ID!) {
    indicator(id: $id) {
      id
      names { es en }
      description { es en }
      note { es en }
      unit
      confidence
      uncertainFields
      sources { ...CitedSource }
      timeSeries {
        unit
        reporter
        region { id regionKind names { es en } }
        reportedBy {
          id
          aliases
          names { es en }
        }
        points {
          value
          period { text earliest latest approximate }
          observation {
            id
            names { es en }
            confidence
            uncertainFields
            temporalStatus
            note { es en }
            sources { ...CitedSource }
          }
        }
      }
    }
  }
`,
  [sourceFragment],
);

export type ChartedIndicator = NonNullable<ResultOf<typeof seriesQuery>['indicator']>;
export type AnsweredSeries = ChartedIndicator['timeSeries'][number];
export type AnsweredPoint = AnsweredSeries['points'][number];

/** The indicator of an observation, or those of a region, that was selected elsewhere. */
export const startQuery = graphql(`
  query IndicatorsBehind($id: ID!) {
    entity(id: $id) {
      id
      ... on Observation {
        measures { nodes { id } }
      }
      ... on Region {
        observations(first: 100) { nodes { id measures { nodes { id } } } }
      }
    }
  }
`);

/** The number of values of an indicator. */
export function valueCount({ neighborCounts }: Pick<Indicator, 'neighborCounts'>): number {
  return neighborCounts.reduce(
    (sum, { relationshipType, count }) => (relationshipType === 'MEASURES' ? sum + count : sum),
    0,
  );
}
