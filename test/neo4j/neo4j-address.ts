/** Where the Neo4j of the tests is, or why there is none. */
export type Neo4jAddress =
  { readonly uri: string; readonly user?: string; readonly password?: string } | { readonly missing: string };

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Neo4jAddress;
  }
}
