import neo4j from 'neo4j-driver';
import { parametersOf, statement, type ThreeLevelsSize } from '../questions/three-levels.ts';
import { serveBytes } from './serve-bytes.ts';
import { serveCalls } from './serve-calls.ts';
import { neo4jAddress, port } from './settings.ts';

/**
 * The limit: the statement written by hand through the bare driver, its rows as JSON; called, or behind `node:http`.
 */
const parameters = Object.fromEntries(
  Object.entries(parametersOf(JSON.parse(process.argv[2] ?? '') as ThreeLevelsSize)).map(([name, value]) => [
    name,
    typeof value === 'number' ? neo4j.int(value) : value,
  ]),
);
const { uri, user, password } = neo4jAddress();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

async function ask(): Promise<string> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  const { records } = await session.run(statement, parameters);
  await session.close();
  return JSON.stringify(records.map((record) => [...record.values()] as unknown));
}

if (port === 0) serveCalls({ call: ask, answer: ask });
else serveBytes(ask);
