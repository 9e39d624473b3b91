/** The entities and neighbours that a search has read. Several relationships between two entities count as one. */
export interface KnownGraph {
  /** Adds that two entities are neighbours. */
  connect(a: string, b: string): void;
  /** Adds the sort key of an entity. */
  sortBy(id: string, sortKey: string): void;
  /** The known neighbours, in no order. */
  neighborsOf(id: string): ReadonlySet<string>;
  /** Compares two entities by sort key, then by id. An entity without a known sort key comes first. */
  compare(a: string, b: string): number;
  /** The smallest number of steps to `goal`, for each entity that is at most `most` steps away. */
  distancesTo(goal: string, most: number): ReadonlyMap<string, number>;
  /** The entities on any way of at most `most` steps from one entity to another, both included; in no order. */
  between(from: string, to: string, most: number): readonly string[];
}

const nobody: ReadonlySet<string> = new Set();

export function createKnownGraph(): KnownGraph {
  const sortKeys = new Map<string, string>();
  const neighbors = new Map<string, Set<string>>();

  function add(from: string, to: string): void {
    const known = neighbors.get(from);
    if (known === undefined) neighbors.set(from, new Set([to]));
    else known.add(to);
  }

  function neighborsOf(id: string): ReadonlySet<string> {
    return neighbors.get(id) ?? nobody;
  }

  function distancesTo(goal: string, most: number): ReadonlyMap<string, number> {
    const distances = new Map([[goal, 0]]);
    let level: readonly string[] = [goal];
    for (let distance = 1; distance <= most && level.length > 0; distance += 1) {
      const next: string[] = [];
      for (const id of level) {
        for (const neighbor of neighborsOf(id)) {
          if (distances.has(neighbor)) continue;
          distances.set(neighbor, distance);
          next.push(neighbor);
        }
      }
      level = next;
    }
    return distances;
  }

  return {
    connect(a, b) {
      add(a, b);
      add(b, a);
    },
    sortBy: (id, sortKey) => {
      sortKeys.set(id, sortKey);
    },
    neighborsOf,
    compare: (a, b) => compareText(sortKeys.get(a) ?? '', sortKeys.get(b) ?? '') || compareText(a, b),
    distancesTo,
    between(from, to, most) {
      const fromStart = distancesTo(from, most);
      const toGoal = distancesTo(to, most);
      return [...fromStart]
        .filter(([id, distance]) => distance + (toGoal.get(id) ?? Infinity) <= most)
        .map(([id]) => id);
    },
  };
}

/** Compares texts by their UTF-16 units, as `sort` does. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
