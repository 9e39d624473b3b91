import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/** Parses an operation; what it answers and what variables it takes are typed from the schema. */
export const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string; URL: string } }>();
