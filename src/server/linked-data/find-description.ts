import type { GraphEngine, LoadedRelease, RunOptions } from '../../engine/graph-engine.ts';
import { readPart } from '../../export/read-graph.ts';
import { findEdgesAmong } from '../../graph/edges-among.ts';
import { findNeighborhood, neighborhoodLimits } from '../../graph/neighborhood.ts';
import { isNodeId } from '../../model/ids.ts';
import { source } from '../../ontology/source.ts';
import type { Download } from '../downloads/find-download.ts';

interface Origin {
  readonly release: LoadedRelease;
  readonly publicUrl: string;
}

/**
 * What there is to say about one thing: an entity with its relationships and what stands at their other ends, a
 * relationship with its two ends, a source by itself. Null when nothing has the id.
 */
export async function findDescription(engine: GraphEngine, id: string, { release, publicUrl }: Origin, options: RunOptions = {}): Promise<Download | null> {
  const about = { release: release.id, asOf: null, publicUrl };
  if (id.startsWith(`${source.prefix}:`)) {
    const graph = readPart(engine, { ids: [], relationships: [], sourceIds: [id] }, about, options);
    return (await hasAny(graph.sources())) ? { graph, missing: [], omitted: 0 } : null;
  }
  if (id.includes('|')) {
    const relationships = (await findEdgesAmong(engine, { ids: endsOf(id), relationshipTypes: null, asOf: null }, options)).filter((relationship) => relationship.id === id);
    return relationships.length === 0 ? null : { graph: readPart(engine, { ids: endsOf(id), relationships }, about, options), missing: [], omitted: 0 };
  }
  if (!isNodeId(id)) return null;
  const { nodes, relationships, omitted } = await findNeighborhood(engine, { ids: [id], depth: 1, limit: neighborhoodLimits.nodes, entityTypes: null, relationshipTypes: null, asOf: null }, options);
  if (nodes.length === 0) return null;
  const own = relationships.filter(({ from, to }) => from === id || to === id);
  return { graph: readPart(engine, { ids: nodes.map((node) => node.id), relationships: own }, about, options), missing: [], omitted };
}

/** A relationship's id starts `from|TYPE|to`. */
function endsOf(id: string): readonly string[] {
  const [from = '', , to = ''] = id.split('|');
  return [from, to];
}

async function hasAny(items: AsyncIterable<unknown>): Promise<boolean> {
  for await (const item of items) return item !== undefined;
  return false;
}
