import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Neo4jAddress } from './neo4j-address.ts';
import { startNeo4jServer } from './neo4j-server.ts';

/** Gives the tests a Neo4j: the one named by TEST_NEO4J_URI, which they empty, or one of their own that ends with them. */
export default async function startNeo4j(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = addressFromEnvironment();
  if (given !== undefined) {
    project.provide('neo4j', given);
    return undefined;
  }
  const missing = missingTools();
  if (missing.length > 0) {
    project.provide('neo4j', leaveOut(missing));
    return undefined;
  }
  const server = await startNeo4jServer();
  project.provide('neo4j', server.address);
  return async () => { await server[Symbol.asyncDispose](); };
}

function addressFromEnvironment(): Neo4jAddress | undefined {
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_USER: user, TEST_NEO4J_PASSWORD: password } = process.env;
  if (uri === undefined || uri === '') return undefined;
  return { uri, ...(user === undefined ? {} : { user }), ...(password === undefined ? {} : { password }) };
}

function leaveOut(tools: readonly string[]): Neo4jAddress {
  const missing = `The tests on Neo4j need ${tools.join(' and ')}. Install a JDK 17 or newer and Maven, or set TEST_NEO4J_URI to a Neo4j 5 that may be emptied.`;
  if (process.env.CI === 'true') throw new Error(missing);
  console.warn(`\n${'*'.repeat(80)}\nLEFT OUT: every test on Neo4j; only Grafeo is tested.\n${missing}\n${'*'.repeat(80)}\n`);
  return { missing };
}

function missingTools(): readonly string[] {
  return ['java', 'mvn'].filter((tool) => !isOnPath(tool));
}

function isOnPath(tool: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => [tool, `${tool}.exe`, `${tool}.cmd`].some((file) => isExecutable(join(folder, file))));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
