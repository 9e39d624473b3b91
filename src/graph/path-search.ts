import type { GraphEngine, RunOptions } from '../engine/graph-engine.ts';
import { createKnownGraph } from './known-graph.ts';
import type { PathQuestion } from './path-question.ts';
import { findNextSteps, findSortKeys, type StepPair } from './path-statements.ts';
import { shortestSimplePaths, type NodePath } from './shortest-simple-paths.ts';

export interface PathSearchOptions extends RunOptions {
  /** The search stops before it has read more relationships than this. */
  readonly mostVisited: number;
}

export interface PathSearch {
  run(): Promise<PathSearchResult>;
  /** Two neighbours on a path; the one with fewer known relationships comes first. */
  readonly pairOf: (a: string, b: string) => StepPair;
}

export interface PathSearchResult {
  /** The first paths, in order: as many as are wanted, or as many as exist. */
  readonly paths: readonly NodePath[];
  /** False when the search stopped early: the paths are right, but others may follow. */
  readonly isComplete: boolean;
}

/** The entities reached from one end. */
interface Side {
  readonly reached: Set<string>;
  /** The entities reached last; they are as many steps away as there were expansions. */
  frontier: readonly string[];
}

/**
 * Searches breadth first from both ends, and always expands the end for which fewer entities have to be read. When one
 * end was expanded `a` times and the other `b` times, the known graph holds every path of up to `a + b` steps: each
 * step touches an entity that is less than `a` steps from the one end or less than `b` from the other.
 */
export function createPathSearch(
  engine: GraphEngine,
  question: PathQuestion,
  { mostVisited, ...options }: PathSearchOptions,
): PathSearch {
  const { from, to, maxHops, first } = question;
  const graph = createKnownGraph();
  const expanded = new Set<string>();
  const sides = [sideFrom(from), sideFrom(to)] as const;
  let visited = 0;

  /** Moves a frontier one step further; false when that would read too many relationships. */
  async function expand(side: Side): Promise<boolean> {
    const unknown = unexpanded(side);
    if (unknown.length > 0) {
      const room = mostVisited - visited;
      if (unknown.length > room) return false;
      const steps = await engine.run(findNextSteps(unknown, question, room + 1), options);
      const stepsCount = steps.reduce((sum, { neighbors }) => sum + neighbors.length, 0);
      if (stepsCount > room) return false;
      visited += stepsCount;
      for (const { id, neighbors } of steps) {
        for (const neighbor of neighbors) {
          if (id !== neighbor) graph.connect(id, neighbor);
        }
      }
      for (const id of unknown) expanded.add(id);
    }
    side.frontier = side.frontier.flatMap((id) => reachNext(side, id));
    return true;
  }

  function reachNext({ reached }: Side, id: string): readonly string[] {
    const next = [...graph.neighborsOf(id)].filter(
      (neighbor) => neighbor !== from && neighbor !== to && !reached.has(neighbor),
    );
    for (const neighbor of next) reached.add(neighbor);
    return next;
  }

  function unexpanded({ frontier }: Side): readonly string[] {
    return frontier.filter((id) => !expanded.has(id));
  }

  /** The end whose next expansion reads fewer entities. */
  function cheaperSide(): Side {
    const [forward, backward] = sides;
    return unexpanded(backward).length < unexpanded(forward).length || (expanded.has(from) && !expanded.has(to))
      ? backward
      : forward;
  }

  /**
   * Paths in the order of ids. Their number and lengths are right, which is enough to know when to stop; sort keys are
   * read afterwards.
   */
  function pathsWithin(longest: number): readonly NodePath[] {
    return shortestSimplePaths(graph, { from, to, longest, count: first });
  }

  /** Reads sort keys only of the entities that can lie on a wanted path: a few of some ten thousand. */
  async function inOrder(paths: readonly NodePath[]): Promise<readonly NodePath[]> {
    const last = paths.at(-1);
    if (last === undefined) return [];
    const longest = last.length - 1;
    for (const [id, sortKey] of await engine.run(findSortKeys(graph.between(from, to, longest)), options))
      graph.sortBy(id, sortKey);
    return pathsWithin(longest);
  }

  return {
    async run() {
      for (let hops = 1; hops <= maxHops; hops += 1) {
        if (sides.some(({ frontier }) => frontier.length === 0))
          return { paths: await inOrder(pathsWithin(maxHops)), isComplete: true };
        if (!(await expand(cheaperSide()))) return { paths: await inOrder(pathsWithin(hops - 1)), isComplete: false };
        const paths = pathsWithin(hops);
        if (paths.length === first || hops === maxHops) return { paths: await inOrder(paths), isComplete: true };
      }
      return { paths: [], isComplete: true };
    },
    pairOf(a, b) {
      const isFromA = expanded.has(a) && (!expanded.has(b) || graph.neighborsOf(a).size <= graph.neighborsOf(b).size);
      return isFromA ? { id: a, neighbor: b } : { id: b, neighbor: a };
    },
  };
}

function sideFrom(start: string): Side {
  return { reached: new Set([start]), frontier: [start] };
}
