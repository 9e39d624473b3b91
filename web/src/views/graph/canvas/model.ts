import { MultiDirectedGraph } from 'graphology';
import type { Confidence, EntityType, RelationshipType } from '../../../api/names.ts';
import type { Drawn, DrawnEntity } from '../../../drawing/drawn.ts';

export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  entityType: EntityType;
  names: DrawnEntity['names'];
  confidence: Confidence;
}

export interface EdgeAttributes {
  relationshipType: RelationshipType;
  confidence: Confidence;
}

export type Model = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

export function createModel(): Model {
  return new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
}

/**
 * Updates the model to what is drawn. Entities that stay keep their position. True when an entity or relationship was
 * added or removed.
 */
export function syncModel(model: Model, { nodes, edges }: Drawn): boolean {
  const nodeIds = new Set(nodes.map(({ id }) => id));
  const edgeIds = new Set(edges.map(({ id }) => id));
  const goneEdges = model.filterEdges((id) => !edgeIds.has(id));
  const goneNodes = model.filterNodes((id) => !nodeIds.has(id));
  for (const id of goneEdges) model.dropEdge(id);
  for (const id of goneNodes) model.dropNode(id);

  const neighborIds = neighborsById(edges);
  const scale = nodes.length > 2000 ? 0.3 : nodes.length > 300 ? 0.5 : 1;
  const news = nodes.filter(({ id }) => !model.hasNode(id));
  for (const [at, { id, type, names, confidence, degree }] of nodes.entries()) {
    const size = scale * Math.min(18, 4 + 1.8 * Math.sqrt(degree));
    const attributes = { size, entityType: type, names, confidence };
    if (model.hasNode(id)) model.mergeNodeAttributes(id, attributes);
    else model.addNode(id, { ...placeFor(model, neighborIds.get(id) ?? [], at, nodes.length), ...attributes });
  }
  const newEdges = edges.filter(({ id }) => !model.hasEdge(id));
  for (const { id, source, target, relationship } of newEdges) {
    model.addDirectedEdgeWithKey(id, source.id, target.id, {
      relationshipType: relationship.type,
      confidence: relationship.confidence,
    });
  }
  return goneNodes.length + goneEdges.length + news.length + newEdges.length > 0;
}

/** The angle between two seeds of a sunflower: it spreads points evenly, and always in the same way. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** The position of a new entity: beside a neighbour that has a position, else somewhere on a sunflower. */
function placeFor(
  model: Model,
  neighborIds: readonly string[],
  at: number,
  count: number,
): { readonly x: number; readonly y: number } {
  const placed = neighborIds.find((id) => model.hasNode(id));
  const spread = 10 * Math.sqrt(count);
  const [distance, center] =
    placed === undefined
      ? [spread * Math.sqrt((at + 0.5) / count), { x: 0, y: 0 }]
      : [spread / 4, model.getNodeAttributes(placed)];
  return { x: center.x + distance * Math.cos(at * goldenAngle), y: center.y + distance * Math.sin(at * goldenAngle) };
}

function neighborsById(edges: Drawn['edges']): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const known = ids.get(from);
    if (known === undefined) ids.set(from, [to]);
    else known.push(to);
  };
  for (const { source, target } of edges) {
    add(source.id, target.id);
    add(target.id, source.id);
  }
  return ids;
}
