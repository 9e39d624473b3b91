import { graphql, type ResultOf } from '../api/graphql.ts';

export const searchQuery = graphql(`
  query Search($text: String!) {
    search(text: $text, first: 12) {
      totalCount
      edges { node { id type names { es en } kind { es en } } highlights { field text } }
    }
  }
`);

export type SearchHit = ResultOf<typeof searchQuery>['search']['edges'][number];
