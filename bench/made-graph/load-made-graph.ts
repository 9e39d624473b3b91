import { writeMarker, writeStatementsOf } from '../../src/dataset/load-statements.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { releaseId, type MadeGraph } from './made-graph.ts';

/** Rows of one transaction, and of one statement; as a load of a large release has them. */
const transactionRows = 20_000;
const statementRows = 1_000;

/** Writes the graph as a release is written, and marks it as loaded. Answers how many seconds it took. */
export async function loadMadeGraph(engine: GraphEngine, graph: MadeGraph): Promise<number> {
  const start = performance.now();
  await engine.prepare();
  for (const piece of graph.pieces(transactionRows)) await engine.write(writeStatementsOf(piece, statementRows));
  await engine.write([writeMarker(releaseId, new Date().toISOString(), [])]);
  return (performance.now() - start) / 1_000;
}
