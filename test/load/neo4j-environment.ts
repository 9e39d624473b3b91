import { neo4jAddress } from '../support/engines.ts';

/** What the built program is told so that it uses the Neo4j of the tests, or a proxy before it. */
export function neo4jEnvironment(uri: string = neo4jAddress().uri): Readonly<Record<string, string>> {
  const { user = '', password = '' } = neo4jAddress();
  return { HOJA_ENGINE: 'neo4j', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}
