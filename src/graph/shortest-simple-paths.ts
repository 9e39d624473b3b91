import type { KnownGraph } from './known-graph.ts';

/** Ids from one end to the other; no id comes twice. */
export type NodePath = readonly string[];

export interface PathBounds {
  readonly from: string;
  readonly to: string;
  /** The largest number of steps in a path. */
  readonly longest: number;
  readonly count: number;
}

/**
 * A set of paths, with the best of them: all paths that begin with a prefix and do not continue with an excluded
 * entity.
 */
interface Branch {
  readonly prefixLength: number;
  readonly excluded: ReadonlySet<string>;
  readonly best: NodePath;
}

/**
 * The first `count` simple paths of a known graph: the shortest first, paths of equal length by sort key and id of
 * their entities from left to right. After Yen (1971) and Lawler (1972): the remaining paths are divided by the entity
 * at which they leave the paths taken so far, and only the best path of each group is searched.
 */
export function shortestSimplePaths(graph: KnownGraph, { from, to, longest, count }: PathBounds): readonly NodePath[] {
  const distances = graph.distancesTo(to, longest);
  const taken: NodePath[] = [];
  const branches: Branch[] = [];

  function consider(prefix: NodePath, excluded: ReadonlySet<string>): void {
    const best = bestContinuation(graph, { prefix, excluded, to, longest, distances });
    if (best !== undefined) branches.push({ prefixLength: prefix.length, excluded, best });
  }

  consider([from], new Set());
  while (taken.length < count) {
    const branch = takeBest(graph, branches);
    if (branch === undefined) break;
    const { best, prefixLength, excluded } = branch;
    taken.push(best);
    for (let length = prefixLength; length < best.length && taken.length < count; length += 1) {
      const next = best[length] ?? '';
      consider(best.slice(0, length), length === prefixLength ? new Set([...excluded, next]) : new Set([next]));
    }
  }
  return taken;
}

function takeBest(graph: KnownGraph, branches: Branch[]): Branch | undefined {
  const [first, ...others] = branches;
  if (first === undefined) return undefined;
  const best = others.reduce(
    (least, branch) => (comparePaths(graph, branch.best, least.best) < 0 ? branch : least),
    first,
  );
  branches.splice(branches.indexOf(best), 1);
  return best;
}

function comparePaths(graph: KnownGraph, a: NodePath, b: NodePath): number {
  if (a.length !== b.length) return a.length - b.length;
  const index = a.findIndex((id, position) => id !== b[position]);
  return index < 0 ? 0 : graph.compare(a[index] ?? '', b[index] ?? '');
}

interface Continuation extends Pick<PathBounds, 'to' | 'longest'> {
  readonly prefix: NodePath;
  readonly excluded: ReadonlySet<string>;
  readonly distances: ReadonlyMap<string, number>;
}

/**
 * The best path that begins with the prefix. It is searched among few entities first, and among more when that fails.
 */
function bestContinuation(graph: KnownGraph, continuation: Continuation): NodePath | undefined {
  const { prefix, longest, distances } = continuation;
  const most = longest - (prefix.length - 1);
  let steps = distances.get(prefix.at(-1) ?? '') ?? Infinity;
  while (steps <= most) {
    const found = continueWithin(graph, steps, continuation);
    if (found.path !== undefined) return found.path;
    steps = found.nextSteps;
  }
  return undefined;
}

/**
 * Searches breadth first through the entities on any continuation of at most `steps` steps. `nextSteps` is the number
 * that would admit more entities. The entities of a level are in the order of the best way to them, so the first one
 * that meets the goal is on the best path.
 */
function continueWithin(
  graph: KnownGraph,
  steps: number,
  { prefix, excluded, to, distances }: Continuation,
): { readonly path?: NodePath; readonly nextSteps: number } {
  const start = prefix.at(-1) ?? '';
  const cameFrom = new Map<string, string>();
  let nextSteps = Infinity;
  let level: readonly string[] = [start];
  for (let depth = 1; depth <= steps && level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const id of level) {
      const open: string[] = [];
      for (const neighbor of graph.neighborsOf(id)) {
        const atLeast = depth + (distances.get(neighbor) ?? Infinity);
        if (atLeast > steps) {
          nextSteps = Math.min(nextSteps, atLeast);
        } else if (!cameFrom.has(neighbor) && !prefix.includes(neighbor) && !(id === start && excluded.has(neighbor))) {
          open.push(neighbor);
        }
      }
      for (const neighbor of open.sort((a, b) => graph.compare(a, b))) cameFrom.set(neighbor, id);
      next.push(...open);
    }
    if (cameFrom.has(to)) return { path: [...prefix, ...wayTo(to, cameFrom, start)], nextSteps };
    level = next;
  }
  return { nextSteps };
}

function wayTo(goal: string, cameFrom: ReadonlyMap<string, string>, start: string): readonly string[] {
  const way: string[] = [];
  for (let id: string | undefined = goal; id !== undefined && id !== start; id = cameFrom.get(id)) way.unshift(id);
  return way;
}
