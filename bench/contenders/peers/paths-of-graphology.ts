import { UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path';
import { readRelease } from '../../../src/dataset/release-file.ts';
import { maximumHops, pairCount, pairsOf } from '../../questions/pairs.ts';
import { servePaths } from '../serve-paths.ts';

/** graphology's shortest path without weights over a graph in memory. */
const release = await readRelease('dist/release.json');
const graph = new UndirectedGraph();
for (const { id } of release.entities) graph.addNode(id);
for (const { from, to } of release.relationships) graph.mergeEdge(from, to);

servePaths(pairsOf(release, pairCount), (from, to) => {
  const nodes = bidirectional(graph, from, to);
  return Promise.resolve(nodes === null || nodes.length > maximumHops + 1 ? null : nodes);
});
