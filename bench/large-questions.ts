import { openGrafeoEngine } from '../src/engine/grafeo/grafeo-engine.ts';
import type { GraphEngine } from '../src/engine/graph-engine.ts';
import { openNeo4jEngine } from '../src/engine/neo4j/neo4j-engine.ts';
import { writeStatementsOf } from '../src/dataset/load-statements.ts';
import { findCommonNeighbors } from '../src/graph/common-neighbors.ts';
import { findNeighborhood } from '../src/graph/neighborhood.ts';
import { findByText } from '../src/graph/search.ts';
import { findPaths, TooCostlyPathError } from '../src/graph/paths.ts';
import { startNeo4jServer } from '../test/neo4j/neo4j-server.ts';
import { createRandom } from '../test/support/random.ts';
import { createLargeGraph, nameWords } from './large-graph.ts';

/** Questions over 100,000 entities and 500,000 relationships: `tsx bench/large-questions.ts [neo4j]`. */
const size = { entities: 100_000, relationships: 500_000, seed: 1 } as const;
const questionSeed = 7;
const questionCount = 100;
const piece = 20_000;
const batch = 1_000;

const graph = createLargeGraph(size);
const ids = [...graph.idsByType.values()].flat();
const hubs = [...graph.idsByType.values()].flatMap((ofType) => ofType.slice(0, 2));
const path = { maxHops: 6, relationshipTypes: null, entityTypes: null, avoid: [], maxDegree: null, asOf: null } as const;
const around = { depth: 2, limit: 200, relationshipTypes: null, entityTypes: null, asOf: null } as const;

if (process.argv[2] === 'neo4j') {
  await using server = await startNeo4jServer();
  await using engine = await openNeo4jEngine({ ...server.address, deadlineMs: 120_000 });
  await measureAll('Neo4j', engine);
} else {
  await using engine = await openGrafeoEngine();
  await measureAll('embedded', engine);
}

async function measureAll(name: string, engine: GraphEngine): Promise<void> {
  await load(engine);
  console.log(`${name}: ${size.entities} entities, ${size.relationships} relationships, ${questionCount} questions of each kind, seed ${questionSeed}; milliseconds`);
  await measure('shortest path, random pairs', (pick) => findPaths(engine, { ...path, ...pairOf(pick), first: 1 }));
  await measure('three shortest paths, random pairs', (pick) => findPaths(engine, { ...path, ...pairOf(pick), first: 3 }));
  await measure('shortest path as of a day', (pick) => findPaths(engine, { ...path, ...pairOf(pick), first: 1, asOf: '2000-01-01' }));
  await measure('shortest path past hubs (maxDegree 500)', (pick) => findPaths(engine, { ...path, ...pairOf(pick), first: 1, maxDegree: 500 }));
  await measure('two hops around a random entity, limit 200', (pick) => findNeighborhood(engine, { ...around, ids: [pick(ids)] }));
  await measure('two hops around a hub, limit 200', (pick) => findNeighborhood(engine, { ...around, ids: [pick(hubs)] }));
  await measure('two hops around a hub, limit 1,000', (pick) => findNeighborhood(engine, { ...around, ids: [pick(hubs)], limit: 1_000 }));
  await measure('search, three words of names', (pick) => findByText(engine, { text: `${pick(nameWords.nouns)} ${pick(nameWords.places)} ${1961 + pick([0, 9, 18, 27, 36, 45, 54])}`, types: null }, {}));
  await measure('search, one word that thousands have', (pick) => findByText(engine, { text: pick(nameWords.nouns), types: null }, {}));
  await measure('search, such a word with a typing error', (pick) => findByText(engine, { text: misspelt(pick(nameWords.nouns)), types: null }, {}));
  await measure('common neighbours of two hubs, first 20', (pick) => findCommonNeighbors(engine, { ids: different(hubs, pick), first: 20, after: null, asOf: null }));
}

async function load(engine: GraphEngine): Promise<void> {
  const start = performance.now();
  await engine.prepare();
  for (const release of graph.pieces(piece)) await engine.write(writeStatementsOf(release, batch));
  console.log(`loaded in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

type Pick = <T>(values: readonly T[]) => T;

async function measure(what: string, ask: (pick: Pick) => Promise<unknown>): Promise<void> {
  const random = createRandom(questionSeed);
  const pick: Pick = (values) => random.pick(values);
  const times: number[] = [];
  let tooCostly = 0;
  // The first one is planned, and is not counted.
  for (let index = 0; index <= questionCount; index += 1) {
    const start = performance.now();
    await ask(pick).catch((error: unknown) => {
      if (!(error instanceof TooCostlyPathError)) throw error;
      tooCostly += 1;
    });
    if (index > 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.ceil(times.length * share) - 1] ?? NaN).toFixed(1).padStart(7);
  console.log(`  ${what.padEnd(46)} p50 ${at(0.5)}  p95 ${at(0.95)}  most ${at(1)}${tooCostly === 0 ? '' : `  too costly ${tooCostly}`}`);
}

function pairOf(pick: Pick): { readonly from: string; readonly to: string } {
  const [from, to] = different(ids, pick);
  return { from, to };
}

function different(values: readonly string[], pick: Pick): readonly [string, string] {
  const first = pick(values);
  const second = pick(values);
  return first === second ? different(values, pick) : [first, second];
}

/** The second and the third letter change places; shorter words stay. */
function misspelt(word: string): string {
  return word.length < 5 ? word : `${word.charAt(0)}${word.charAt(2)}${word.charAt(1)}${word.slice(3)}`;
}
