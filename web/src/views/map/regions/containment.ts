import type { Region } from './regions.ts';

type Contained = Pick<Region, 'id' | 'partOf' | 'locatedIn' | 'inZone'>;

export interface Containment {
  /** The regions that directly contain this one, such as its department and its coca zones. */
  readonly wholesOf: (id: string) => readonly string[];
  /** The regions that this one directly contains. */
  readonly partsOf: (id: string) => readonly string[];
  /** The regions that contain this one, the outermost first, without the region itself. */
  readonly pathOf: (id: string) => readonly string[];
}

/** Computes containment in both directions from the containing regions that each region names. */
export function createContainment(regions: readonly Contained[]): Containment {
  const wholes = new Map(regions.map((region) => [region.id, idsIn(region)]));
  const parts = new Map<string, string[]>();
  for (const [id, ids] of wholes) for (const whole of ids) parts.set(whole, [...(parts.get(whole) ?? []), id]);
  const wholesOf = (id: string) => wholes.get(id) ?? [];
  return { wholesOf, partsOf: (id) => parts.get(id) ?? [], pathOf: (id) => pathFrom(id, wholesOf) };
}

function idsIn({ partOf, locatedIn, inZone }: Contained): readonly string[] {
  return [...new Set([partOf, locatedIn, inZone].flatMap(({ nodes }) => nodes.map(({ id }) => id)))];
}

/** Follows the first containing region each time. A circle in the data ends the path. */
function pathFrom(id: string, wholesOf: (id: string) => readonly string[]): readonly string[] {
  const path: string[] = [];
  for (
    let [whole] = wholesOf(id);
    whole !== undefined && whole !== id && !path.includes(whole);
    [whole] = wholesOf(whole)
  )
    path.unshift(whole);
  return path;
}
