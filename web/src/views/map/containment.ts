import type { Region } from './regions.ts';

type Contained = Pick<Region, 'id' | 'partOf' | 'locatedIn' | 'inZone'>;

export interface Containment {
  /** What the region is directly in: its whole, what it lies in, its coca zones. */
  readonly wholesOf: (id: string) => readonly string[];
  /** What is directly in the region. */
  readonly partsOf: (id: string) => readonly string[];
  /** The chain of wholes from the outermost down to, and without, the region. */
  readonly pathOf: (id: string) => readonly string[];
}

/** Who lies in whom, both ways, from what each region says of itself. */
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

/** Follows the first whole of each; a circle in the data ends it. */
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
