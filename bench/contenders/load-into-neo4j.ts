import { openNeo4jEngine } from '../../src/engine/neo4j/neo4j-engine.ts';
import { loadMadeGraph } from '../made-graph/load-made-graph.ts';
import { createMadeGraph, type MadeGraphSize } from '../made-graph/made-graph.ts';
import { serveCalls } from './serve-calls.ts';
import { neo4jAddress } from './settings.ts';

/** Fills an empty Neo4j with a made graph; answers how many seconds it took. */
const engine = await openNeo4jEngine({ ...neo4jAddress(), deadlineMs: 120_000 });
const size = JSON.parse(process.argv[2] ?? '') as MadeGraphSize;
serveCalls({
  call: () => Promise.resolve(null),
  answer: async () => JSON.stringify(await loadMadeGraph(engine, createMadeGraph(size))),
});
