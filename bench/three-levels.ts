import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { buildRelease } from '../src/dataset/release-file.ts';
import { loadRelease } from '../src/dataset/load-release.ts';
import { openGrafeoEngine } from '../src/engine/grafeo/grafeo-engine.ts';
import type { GraphEngine } from '../src/engine/graph-engine.ts';
import { openNeo4jEngine } from '../src/engine/neo4j/neo4j-engine.ts';
import { createServer } from '../src/server/create-server.ts';
import { startNeo4jServer } from '../test/neo4j/neo4j-server.ts';

/** Three levels, about 50 nodes: end to end in process, beside the bare driver with the statement written by hand. */
const question = `query ($id: ID!) { law(id: $id) { id name { value } amends(first: 10) { edges { relationship { id on { text } confidence } node { id name { value }
  ... on Provision { number versions(first: 8) { nodes { id valid { text } introducedBy(first: 2) { nodes { id number publishedOn { text } } } } } } } } } } }`;

const byHand = `
  MATCH (l:Entity {id: $id})
  CALL (l) {
    MATCH (l)-[a:AMENDS]->(p) WITH a, p ORDER BY p.sortKey, a.id LIMIT $k10
    CALL (p) {
      MATCH (p)<-[v:VERSION_OF]-(n) WITH v, n ORDER BY n.sortKey, v.id LIMIT $k8
      CALL (n) { MATCH (n)<-[i:INTRODUCES]-(x) WITH i, x ORDER BY x.sortKey, i.id LIMIT $k2 RETURN collect([x.id, x.number, x.publishedOn]) AS laws }
      RETURN collect([n.id, n.valid, laws]) AS versions
    }
    RETURN collect([[a.id, a.on, a.confidence], [p.id, p.type, p.name_es, p.number, versions]]) AS amends
  }
  RETURN [l.id, l.name_es, amends] AS row`;

const rounds = 7;
const requestsPerRound = 300;

const release = await buildRelease(fileURLToPath(new URL('../seed', import.meta.url)));

await using server = await startNeo4jServer();
await using onNeo4j = await openNeo4jEngine(server.address);
await using embedded = await openGrafeoEngine();
for (const engine of [onNeo4j, embedded]) await loadRelease(engine, release);
const { uri, user, password } = server.address;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

await compare('Neo4j', onNeo4j, () => rawNeo4j(driver));
await compare('embedded', embedded, () => embedded.run({ name: 'byHand', cypher: byHand, parameters: { id: 'law:ley-28002', k10: 11, k8: 9, k2: 3 }, row: (values) => values }));
await driver.close();

async function compare(name: string, engine: GraphEngine, raw: () => Promise<unknown>): Promise<void> {
  await using service = createServer({ engine, publicUrl: 'http://127.0.0.1:4000' });
  const body = JSON.stringify({ query: question, variables: { id: 'law:ley-28002' } });
  const hoja = async () => {
    const response = await service.fetch(new Request('http://127.0.0.1:4000/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body }));
    return response.text();
  };
  const answer = await hoja();
  console.log(`${name}: answer of ${answer.length} bytes, ${(answer.match(/"id"/g) ?? []).length} ids`);
  const contenders = { raw: async () => JSON.stringify(await raw()), hoja };
  const medians = { raw: [] as number[], hoja: [] as number[] };
  const processor = { raw: [] as number[], hoja: [] as number[] };
  for (let round = 0; round < rounds + 1; round += 1) {
    for (const contender of ['raw', 'hoja'] as const) {
      const { median, cpu } = await measure(contenders[contender]);
      // The first round warms up.
      if (round > 0) {
        medians[contender].push(median);
        processor[contender].push(cpu);
      }
    }
  }
  const row = (what: string, of: typeof medians) => `  ${what}: by hand ${medianOf(of.raw).toFixed(2)} ms, Hoja ${medianOf(of.hoja).toFixed(2)} ms, ratio ${(medianOf(of.hoja) / medianOf(of.raw)).toFixed(2)} (${range(of.hoja.map((value, index) => value / (of.raw[index] ?? NaN)))})`;
  console.log(row('latency, one client', medians));
  console.log(row('CPU of the Node process', processor));
}

async function measure(run: () => Promise<unknown>): Promise<{ readonly median: number; readonly cpu: number }> {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let index = 0; index < requestsPerRound; index += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  const { user: inUser, system } = process.cpuUsage(before);
  return { median: medianOf(times), cpu: (inUser + system) / 1000 / requestsPerRound };
}

async function rawNeo4j(of: Driver): Promise<unknown> {
  const session = of.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(byHand, { id: 'law:ley-28002', k10: neo4j.int(11), k8: neo4j.int(9), k2: neo4j.int(3) });
    return records.map((record) => record.get('row') as unknown);
  } finally {
    await session.close();
  }
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function range(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;
}
