import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadRelease } from '../src/dataset/load-release.ts';
import type { GraphEngine } from '../src/engine/graph-engine.ts';
import { openNeo4jEngine } from '../src/engine/neo4j/neo4j-engine.ts';
import { documentedOperations, randomOperations, recordOperation } from './support/recorded-operations.ts';
import { openSeededGrafeo, readSeedRelease } from './support/seeded.ts';

/**
 * Records, for a change that must change nothing, what operations ask the engine and what they answer: one line of JSON
 * for each. Record before and after, and compare the two files: `npx tsx test/record.ts before.ndjson`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** A Neo4j without authentication, as `bolt://127.0.0.1:7687`; it is loaded with the seed. */
    neo4j: { type: 'string' },
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: '20' },
  },
});
const [file] = positionals;
if (file === undefined) throw new Error('Give the file to write: npx tsx test/record.ts before.ndjson');

const operations = [...(await documentedOperations()), ...randomOperations(Number(values.count), Number(values.seed))];
await using engine = await open(values.neo4j);
const lines: string[] = [];
for (const operation of operations) {
  lines.push(JSON.stringify(await recordOperation(engine, operation)));
  if (lines.length % 50 === 0) console.log(`${lines.length} of ${operations.length}`);
}
await writeFile(file, `${lines.join('\n')}\n`);
console.log(`${lines.length} operations recorded in ${file}`);

async function open(uri: string | undefined): Promise<GraphEngine> {
  if (uri === undefined) return openSeededGrafeo();
  const opened = await openNeo4jEngine({ uri, deadlineMs: 120_000 });
  await loadRelease(opened, await readSeedRelease());
  return opened;
}
