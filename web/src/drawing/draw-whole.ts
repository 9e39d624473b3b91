import type { Drawing, Opening } from '../state/drawing.ts';
import { drawnEntity, drawnRelationship, graphqlType } from './draw-from-file.ts';
import type { Drawn } from './drawn.ts';
import type { GraphFile } from './graph-file.ts';

/** A drawing with more entities can neither be read nor moved. */
const mostDrawn = 20_000;

interface WholeQuestion {
  readonly drawing: Drawing;
  /** Entities that are drawn even when they are hidden: the entity of the card, and those of a path. */
  readonly others: readonly string[];
  readonly most?: number;
}

/**
 * Draws the whole graph without what is hidden. When that is too much, it keeps the entities that were opened, kept or
 * picked, and of the others those with the most relationships.
 */
export function drawWhole(file: GraphFile, { drawing, others, most = mostDrawn }: WholeQuestion): Drawn {
  const degreeById = degreesIn(file);
  const hidden = new Set(drawing.hidden.filter((id) => !others.includes(id)));
  const shown = file.nodes.filter(({ id }) => !hidden.has(id));
  const rankOf = ({ id }: { readonly id: string }) => degreeById.get(id) ?? 0;
  const nodes = shown.length <= most ? shown : mostWanted(shown, wantedIn(file, drawing, others), rankOf, most);
  const ids = new Set(nodes.map(({ id }) => id));
  return {
    nodes: nodes.map((node) => drawnEntity(node, rankOf(node))),
    edges: file.links.filter(({ source, target }) => ids.has(source) && ids.has(target)).map(drawnRelationship),
    omitted: shown.length - nodes.length,
  };
}

/** The wanted items, then the items with the highest rank, up to the limit, in their original order. */
export function mostWanted<Item extends { readonly id: string }>(
  items: readonly Item[],
  wanted: ReadonlySet<string>,
  rankOf: (item: Item) => number,
  most: number,
): readonly Item[] {
  const rank = (item: Item) => (wanted.has(item.id) ? Number.POSITIVE_INFINITY : rankOf(item));
  // Infinity minus infinity is not a number.
  const ranked = items
    .map((item, at) => ({ at, rank: rank(item) }))
    .sort((a, b) => (a.rank === b.rank ? a.at - b.at : b.rank - a.rank));
  const kept = new Set(ranked.slice(0, most).map(({ at }) => at));
  return items.filter((_item, at) => kept.has(at));
}

function degreesIn({ links }: GraphFile): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of links) {
    for (const id of source === target ? [source] : [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}

function wantedIn(file: GraphFile, { open, kept }: Drawing, others: readonly string[]): ReadonlySet<string> {
  return new Set([
    ...others,
    ...kept,
    ...open.map(({ id }) => id),
    ...open.flatMap((opening) => openedIn(file, opening)),
  ]);
}

/** The neighbours that an opening leads to. */
function openedIn({ nodes, links }: GraphFile, { id, group }: Opening): readonly string[] {
  const around = links.filter(({ source, target, type }) => {
    if (group === null) return source === id || target === id;
    return (
      type === group.relationshipType &&
      ((group.direction !== 'IN' && source === id) || (group.direction !== 'OUT' && target === id))
    );
  });
  const neighbors = new Set(around.map(({ source, target }) => (source === id ? target : source)));
  return nodes
    .filter((node) => neighbors.has(node.id) && (group === null || graphqlType(node.type) === group.entityType))
    .map((node) => node.id);
}
