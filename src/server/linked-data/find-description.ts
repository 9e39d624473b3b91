import type { GraphEngine, LoadedRelease, RunOptions } from '../../engine/graph-engine.ts';
import { readPart } from '../../export/read-graph.ts';
import { findEntities, findSources } from '../../export/read-statements.ts';
import { findEdgesAmong } from '../../graph/edges-among.ts';
import type { GraphRelationship } from '../../graph/graph-relationship.ts';
import { findNeighborhood } from '../../graph/neighborhood.ts';
import { isNodeId } from '../../model/ids.ts';
import { limits } from '../../model/limits.ts';
import { source } from '../../ontology/source.ts';
import type { Download } from '../downloads/find-download.ts';

interface Origin {
  readonly release: LoadedRelease;
  readonly publicUrl: string;
}

/**
 * Reads all about one thing: an entity with its relationships and the entities at their other ends, a relationship with
 * its two ends, or a source alone. Null when nothing has the id.
 */
export async function findDescription(
  engine: GraphEngine,
  id: string,
  { release, publicUrl }: Origin,
  options: RunOptions = {},
): Promise<Download | null> {
  const about = { release: release.id, asOf: null, publicUrl };
  if (isSource(id))
    return (await isThere(engine, id, options))
      ? {
          graph: readPart(engine, { ids: [], relationships: [], sourceIds: [id] }, about, options),
          missing: [],
          omitted: 0,
        }
      : null;
  if (id.includes('|')) {
    const relationships = await findRelationship(engine, id, options);
    return relationships.length === 0
      ? null
      : { graph: readPart(engine, { ids: endsOf(id), relationships }, about, options), missing: [], omitted: 0 };
  }
  if (!isNodeId(id)) return null;
  const { nodes, relationships, omitted } = await findNeighborhood(
    engine,
    {
      ids: [id],
      depth: 1,
      limit: limits.maximumNeighborhoodSize,
      entityTypes: null,
      relationshipTypes: null,
      asOf: null,
    },
    options,
  );
  if (nodes.length === 0) return null;
  const own = relationships.filter(({ from, to }) => from === id || to === id);
  return {
    graph: readPart(engine, { ids: nodes.map((node) => node.id), relationships: own }, about, options),
    missing: [],
    omitted,
  };
}

/** True when an entity, a relationship or a source has the id. */
export async function isThere(engine: GraphEngine, id: string, options: RunOptions = {}): Promise<boolean> {
  if (id.includes('|')) return (await findRelationship(engine, id, options)).length > 0;
  if (!isNodeId(id)) return false;
  const nodes = await engine.run(isSource(id) ? findSources([id]) : findEntities([id]), options);
  return nodes.length > 0;
}

function isSource(id: string): boolean {
  return id.startsWith(`${source.prefix}:`);
}

/** A list with the relationship that has the id; empty when there is none. */
async function findRelationship(
  engine: GraphEngine,
  id: string,
  options: RunOptions,
): Promise<readonly GraphRelationship[]> {
  const among = await findEdgesAmong(engine, { ids: endsOf(id), relationshipTypes: null, asOf: null }, options);
  return among.filter((relationship) => relationship.id === id);
}

/** The ids of both ends, from a relationship id of the form `from|TYPE|to`. */
function endsOf(id: string): readonly string[] {
  const [from = '', , to = ''] = id.split('|');
  return [from, to];
}
