import { graphql, type ResultOf } from '../api/graphql.ts';

/** What is shown of a source. */
export const sourceFragment = graphql(`
  fragment CitedSource on Source @_unmask { id title publisher url year { text } yearText }
`);

export type CitedSource = ResultOf<typeof sourceFragment>;
