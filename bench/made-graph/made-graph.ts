import type {
  JsonValue,
  Release,
  ReleaseEntity,
  ReleaseRelationship,
  ReleaseSource,
} from '../../src/dataset/release.ts';
import type { EntityId, RelationshipId } from '../../src/model/ids.ts';
import { entityTypes, type EntityTypeName } from '../../src/ontology/entity-types.ts';
import { createRandom } from '../../test/support/random.ts';
import { entityShares, relationshipShares } from './kinds.ts';
import { entities, sourceCount, sourceId, sources, type Ids, type Random } from './made-entities.ts';

export interface MadeGraphSize {
  readonly entities: number;
  readonly relationships: number;
  /** The same seed gives the same graph. */
  readonly seed: number;
}

export interface MadeGraph {
  /** Every id, the ones with the most relationships of each type first. */
  readonly idsByType: Ids;
  /**
   * The graph in pieces of at most so many entities or relationships, entities first; each piece is a release to be
   * written.
   */
  pieces(rows: number): Generator<Release>;
}

export const releaseId = 'made-graph';

/**
 * Of the exponent of the power law: with it the first of 100,000 entities has some thousands of 500,000 relationships,
 * and most have under ten.
 */
const steepness = 3.35;

/**
 * A graph of the shape of ours and of any size: degrees after a power law, so that there are hubs; made anew from its
 * seed each time.
 */
export function createMadeGraph(size: MadeGraphSize): MadeGraph {
  const idsByType = new Map(
    entityShares.map(([type, share]) => [type, idsOf(type, Math.max(3, Math.round((size.entities * share) / 100)))]),
  );
  return {
    idsByType,
    *pieces(rows) {
      const random = createRandom(size.seed);
      yield* inPieces(sources(), rows, (piece) => releaseOf([], [], piece));
      yield* inPieces(entities(idsByType, random), rows, (piece) => releaseOf(piece, [], []));
      yield* inPieces(relationshipsOf(idsByType, size.relationships, random), rows, (piece) =>
        releaseOf([], piece, []),
      );
    },
  };
}

function idsOf(type: EntityTypeName, count: number): readonly EntityId[] {
  return Array.from({ length: count }, (_, index) => `${entityTypes[type].prefix}:n-${index}` as EntityId);
}

function* relationshipsOf(idsByType: Ids, count: number, random: Random): Generator<ReleaseRelationship> {
  const made = new Set<string>();
  for (const [from, type, to, share] of relationshipShares) {
    const wanted = made.size + Math.round((count * share) / 100);
    const [starts, ends] = [idsByType.get(from) ?? [], idsByType.get(to) ?? []];
    while (made.size < wanted) {
      const [start, end] = [starts[skewed(starts.length, random)], ends[skewed(ends.length, random)]];
      const id = `${start}|${type}|${end}`;
      if (start === undefined || end === undefined || start === end || made.has(id)) continue;
      made.add(id);
      const date: Readonly<Record<string, JsonValue>> = random.chance(0.3)
        ? { on: String(1961 + random.below(64)) }
        : {};
      yield {
        id: id as RelationshipId,
        type,
        from: start,
        to: end,
        confidence: 'GENERAL_KNOWLEDGE',
        sources: [sourceId(random.below(sourceCount))],
        ...date,
      };
    }
  }
}

/** An index, small ones far more often. */
function skewed(length: number, random: Random): number {
  return Math.floor(length * (random.below(1_000_000_000) / 1_000_000_000) ** steepness);
}

function* inPieces<T>(
  items: Iterable<T>,
  rows: number,
  toRelease: (piece: readonly T[]) => Release,
): Generator<Release> {
  let piece: T[] = [];
  for (const item of items) {
    piece.push(item);
    if (piece.length < rows) continue;
    yield toRelease(piece);
    piece = [];
  }
  if (piece.length > 0) yield toRelease(piece);
}

function releaseOf(
  someEntities: readonly ReleaseEntity[],
  someRelationships: readonly ReleaseRelationship[],
  someSources: readonly ReleaseSource[],
): Release {
  return { id: releaseId, entities: someEntities, relationships: someRelationships, sources: someSources };
}
