import grafeo from '@grafeo-db/js';
import { writeStatementsOf } from '../../src/dataset/load-statements.ts';
import { readRelease } from '../../src/dataset/release-file.ts';
import { schemaStatements } from '../../src/engine/grafeo/schema-statements.ts';
import { parametersOf, statement, type ThreeLevelsSize } from '../questions/three-levels.ts';
import { serveBytes } from './serve-bytes.ts';
import { serveCalls } from './serve-calls.ts';
import { port } from './settings.ts';

/**
 * The limit: the statement written by hand, given to the database itself, its rows as JSON; called, or behind
 * `node:http`.
 */
const parameters = parametersOf(JSON.parse(process.argv[2] ?? '') as ThreeLevelsSize);
const database = grafeo.GrafeoDB.create();
for (const cypher of schemaStatements) await database.executeCypher(cypher);
for (const { cypher, parameters: rows } of writeStatementsOf(await readRelease('dist/release.json'), 1_000))
  await database.executeCypher(cypher, rows);

async function ask(): Promise<string> {
  const result = await database.executeCypher(statement, parameters);
  return JSON.stringify(result.rows());
}

if (port === 0) serveCalls({ call: ask, answer: ask });
else serveBytes(ask);
