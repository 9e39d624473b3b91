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
  const missing = missingTools(['java', 'javac', 'mvn']);
  if (missing.length > 0) {
    const install =
      'apt-get install openjdk-17-jdk-headless maven, or set TEST_NEO4J_URI to a Neo4j 5 that may be emptied';
    project.provide('neo4j', leaveOut('the tests on Neo4j', missing.join(' and '), install));
    return undefined;
  }
  const server = await startNeo4jServer({ isShortLived: project.name === 'neo4j-smoke' });
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
