import type { GraphEngine, RunOptions } from '../engine/graph-engine.ts';
import { HojaError } from '../model/hoja-error.ts';
import { limits } from '../model/limits.ts';
import { checkIds } from './check-ids.ts';
import { findMostEdgesAmong, type EdgesQuestion } from './edges-among.ts';
import type { GraphRelationship } from './graph-relationship.ts';
import { findExisting, findLevel } from './neighborhood-statements.ts';

/**
 * How to search the surroundings of some entities, and the largest number of relationships in the answer. Relationships
 * are followed in both directions.
 */
export interface NeighborhoodQuestion extends EdgesQuestion {
  /** The number of steps: 0 to 3. With 0, only the relationships between the given entities. */
  readonly depth: number;
  /**
   * The types that a neighbour may have, and that steps may lead through; null for all. The given entities are always
   * included.
   */
  readonly entityTypes: readonly string[] | null;
  /** The largest number of entities, with the given ones: 1 to 1,000. */
  readonly limit: number;
}

export interface Neighborhood {
  /** First the given entities that exist, in their order, then the others, nearest first, then by sort key and id. */
  readonly nodes: readonly NearbyEntity[];
  /** The relationships between these entities, by id. */
  readonly relationships: readonly GraphRelationship[];
  /** True when a limit left entities or relationships out. */
  readonly truncated: boolean;
  /**
   * The number of entities that were left out, at least: those of the first level that did not fit. Entities behind
   * them are not counted.
   */
  readonly omitted: number;
}

export interface NearbyEntity {
  readonly id: string;
  /** The number of steps to the nearest of the given entities. */
  readonly distance: number;
}

/**
 * Finds the entities around the given ones, nearest first, with all relationships between them. One statement reads the
 * given entities, one each level, and one the relationships. A level that does not fit is the last one. Throws
 * BAD_DEPTH, BAD_PAGE_SIZE, TOO_MANY_IDS.
 */
export async function findNeighborhood(
  engine: GraphEngine,
  question: NeighborhoodQuestion,
  options: RunOptions = {},
): Promise<Neighborhood> {
  const { depth, limit, relationshipTypes, asOf, most } = question;
  const ids = [...new Set(question.ids)];
  checkQuestion(ids, depth, limit);
  const given = await existing(engine, ids, asOf, options);
  const nodes: NearbyEntity[] = given.slice(0, limit).map((id) => ({ id, distance: 0 }));
  let omitted = given.length - nodes.length;
  let frontier = nodes.map(({ id }) => id);
  for (let distance = 1; distance <= depth && frontier.length > 0 && omitted === 0; distance += 1) {
    const seen = new Set(nodes.map(({ id }) => id));
    const [level] = await engine.run(
      findLevel(frontier, question, { seen: [...seen], room: limit - nodes.length }),
      options,
    );
    frontier = [...(level?.ids ?? [])];
    nodes.push(...frontier.map((id) => ({ id, distance })));
    omitted = (level?.total ?? 0) - frontier.length;
  }
  const { relationships, isCut } = await findMostEdgesAmong(
    engine,
    { ids: nodes.map(({ id }) => id), relationshipTypes, asOf, most },
    options,
  );
  return { nodes, relationships, truncated: omitted > 0 || isCut, omitted };
}

async function existing(
  engine: GraphEngine,
  ids: readonly string[],
  asOf: string | null,
  options: RunOptions,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const found = new Set(await engine.run(findExisting(ids, asOf), options));
  return ids.filter((id) => found.has(id));
}

function checkQuestion(ids: readonly string[], depth: number, limit: number): void {
  checkIds(ids, limits.maximumSubgraphIds);
  if (!isWithin(depth, 0, limits.maximumNeighborhoodDepth)) {
    throw new HojaError(
      'BAD_DEPTH',
      `depth is ${depth}; it is a whole number from 0 to ${limits.maximumNeighborhoodDepth}.`,
    );
  }
  if (!isWithin(limit, 1, limits.maximumNeighborhoodSize)) {
    throw new HojaError(
      'BAD_PAGE_SIZE',
      `limit is ${limit}; it is a whole number from 1 to ${limits.maximumNeighborhoodSize}.`,
    );
  }
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
