/** An entity as the search for paths sees it. */
export interface Neighbor {
  readonly id: string;
  readonly sortKey: string;
}

/** What a search has seen so far: which entities are neighbours. Parallel relationships count as one. */
export interface KnownGraph {
  /** Tells it that two entities are neighbours. */
  connect(id: string, neighbor: Neighbor): void;
  /** The known neighbours, in no order. */
  neighborsOf(id: string): ReadonlySet<string>;
  /** Compares two entities by sort key, then by id. */
  compare(a: string, b: string): number;
  /** How many steps lead to `goal` at least, from each entity that has at most `most` of them. */
  distancesTo(goal: string, most: number): ReadonlyMap<string, number>;
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

  return {
    connect(id, neighbor) {
      sortKeys.set(neighbor.id, neighbor.sortKey);
      add(id, neighbor.id);
      add(neighbor.id, id);
    },
    neighborsOf,
    compare: (a, b) => compareText(sortKeys.get(a) ?? '', sortKeys.get(b) ?? '') || compareText(a, b),
    distancesTo(goal, most) {
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
    },
  };
}

/** Compares texts by their UTF-16 units, as `sort` does. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
