import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/** Parses an operation. The types of its answer and its variables come from the schema of the service. */
export const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string; URL: string } }>();

export { readFragment, type FragmentOf, type ResultOf, type VariablesOf } from 'gql.tada';
