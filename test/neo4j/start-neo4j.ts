import type { TestProject } from 'vitest/node';
import { leaveOut, missingTools } from '../support/tools.ts';
import type { Neo4jAddress } from './neo4j-address.ts';
import { startNeo4jServer } from './neo4j-server.ts';

/**
 * Gives the tests a Neo4j: the one named by TEST_NEO4J_URI, which they empty, or one of their own that ends with them.
 */
export default async function startNeo4j(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = addressFromEnvironment();
  if (given !== undefined) {
    project.provide('neo4j', given);
    return undefined;
  }
  const missing = missingTools(['java', 'mvn']);
  if (missing.length > 0) {
    const why = `The tests on Neo4j need ${missing.join(' and ')}. Install a JDK 17 or newer and Maven, or set TEST_NEO4J_URI to a Neo4j 5 that may be emptied.`;
    project.provide('neo4j', leaveOut('every test on Neo4j; only Grafeo is tested.', why));
    return undefined;
  }
  const server = await startNeo4jServer();
  project.provide('neo4j', server.address);
  return async () => {
    await server[Symbol.asyncDispose]();
  };
}

function addressFromEnvironment(): Neo4jAddress | undefined {
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_USER: user, TEST_NEO4J_PASSWORD: password } = process.env;
  if (uri === undefined || uri === '') return undefined;
  return { uri, ...(user === undefined ? {} : { user }), ...(password === undefined ? {} : { password }) };
}
