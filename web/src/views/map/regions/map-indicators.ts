import { graphql } from '../../../api/graphql.ts';

/** The indicators that have values, with the number of their values. */
export const indicatorsQuery = graphql(`
  query IndicatorsOfTheMap {
    indicators(first: 100) {
      nodes { id names { es en } neighborCounts { count relationshipType } }
    }
  }
`);

/** The values of one indicator in all regions. */
export const valuesQuery = graphql(`
  query LatestValuesOfTheMap($id: ID!) {
    indicator(id: $id) {
      id
      names { es en }
      unit
      timeSeries {
        region { id latitude }
        points { value period { text earliest latest } observation { id uncertainFields } }
      }
    }
  }
`);
