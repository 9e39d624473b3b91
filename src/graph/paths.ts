import type { GraphEngine, RunOptions } from '../engine/graph-engine.ts';
import { HojaError } from '../model/hoja-error.ts';
import { limits } from '../model/limits.ts';
import type { GraphRelationship } from './graph-relationship.ts';
import { createPathSearch } from './path-search.ts';
import { checkPathQuestion, type PathQuestion } from './path-question.ts';
import { findStepRelationships, type StepPair } from './path-statements.ts';
import type { NodePath } from './shortest-simple-paths.ts';

/** A path from one entity to another that passes no entity twice. */
export interface FoundPath {
  /** The ids from one end to the other. */
  readonly nodes: readonly string[];
  /**
   * One fewer than nodes: the relationship between each node and the next, in either direction; of several, the first
   * by id.
   */
  readonly relationships: readonly GraphRelationship[];
}

/**
 * TOO_COSTLY_PATH, with the paths that are certain all the same: no other path comes before them, but others may
 * follow.
 */
export class TooCostlyPathError extends HojaError {
  readonly certain: readonly FoundPath[];

  constructor(message: string, certain: readonly FoundPath[]) {
    super('TOO_COSTLY_PATH', message);
    this.certain = certain;
  }
}

export interface PathOptions extends RunOptions {
  /** The largest number of relationships that the search reads; 50,000 when missing. */
  readonly mostVisited?: number;
}

/**
 * Finds the shortest paths between two entities, then longer ones; paths of equal length by sort key and id of their
 * entities from left to right. Empty when there is no path, or an id does not exist. At most one statement for each
 * hop, one for the order and one for the relationships. Throws BAD_PATH, or TOO_COSTLY_PATH with the paths that are
 * certain.
 */
export async function findPaths(
  engine: GraphEngine,
  question: PathQuestion,
  { mostVisited = limits.maximumPathRelationships, ...options }: PathOptions = {},
): Promise<readonly FoundPath[]> {
  checkPathQuestion(question);
  const search = createPathSearch(engine, question, { ...options, mostVisited });
  const { paths, isComplete } = await search.run();
  const found = await withRelationships(paths, search.pairOf, (pairs) =>
    engine.run(findStepRelationships(pairs, question), options),
  );
  if (!isComplete) throw tooCostly(question, found, mostVisited);
  return found;
}

async function withRelationships(
  paths: readonly NodePath[],
  pairOf: (a: string, b: string) => StepPair,
  read: (pairs: readonly StepPair[]) => Promise<readonly GraphRelationship[]>,
): Promise<readonly FoundPath[]> {
  if (paths.length === 0) return [];
  const pairs = new Map(paths.flatMap((path) => stepsOf(path).map(([a, b]) => [keyOf(a, b), pairOf(a, b)] as const)));
  const firstByKey = new Map<string, GraphRelationship>();
  for (const relationship of await read([...pairs.values()])) {
    const key = keyOf(relationship.from, relationship.to);
    const first = firstByKey.get(key);
    if (first === undefined || relationship.id < first.id) firstByKey.set(key, relationship);
  }
  // A path without one of its relationships was changed by a load during the search.
  return paths.flatMap((nodes) => {
    const relationships = stepsOf(nodes).flatMap(([a, b]) => firstByKey.get(keyOf(a, b)) ?? []);
    return relationships.length === nodes.length - 1 ? [{ nodes, relationships }] : [];
  });
}

function stepsOf(path: NodePath): readonly (readonly [string, string])[] {
  return path.slice(1).map((id, index) => [path[index] ?? '', id]);
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function tooCostly(
  { from, to, maxHops }: PathQuestion,
  certain: readonly FoundPath[],
  mostVisited: number,
): TooCostlyPathError {
  const known = certain.length === 1 ? 'One path is certain' : `${certain.length} paths are certain`;
  return new TooCostlyPathError(
    `The paths from "${from}" to "${to}" within ${maxHops} hops lead along more than ${mostVisited} relationships. Set maxDegree or avoid to leave out entities with very many, or ask for fewer hops, fewer paths or fewer types. ${known}.`,
    certain,
  );
}
