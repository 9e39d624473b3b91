import { graphql } from '../api/graphql.ts';

/** The name of the service and the size of its graph. */
export const metaQuery = graphql(`
  query Meta {
    meta { name licence coverage { text earliest latest } release { id } counts { type count } }
  }
`);
