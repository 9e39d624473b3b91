import { graphql } from '../api/graphql.ts';

/** What the service is and how much it holds. */
export const metaQuery = graphql(`
  query Meta {
    meta { name licence coverage { text earliest latest } release { id } counts { type count } }
  }
`);
