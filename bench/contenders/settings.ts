/** Where a program of the benchmark listens. */
export const host = '127.0.0.1';
export const port = Number(process.env.PORT);

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export function neo4jAddress(): Neo4jAddress {
  const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
  return { uri, user, password };
}
