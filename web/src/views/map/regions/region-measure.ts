import type { Region } from './regions.ts';

type CountedType = Region['neighborCounts'][number]['entityType'];

/** The measures of a region, each with the types of entity that it counts; null for relationships with all types. */
export const measures = {
  all: null,
  policies: ['POLICY', 'LAW', 'PROVISION'],
  institutions: ['INSTITUTION'],
  observations: ['OBSERVATION'],
  documents: ['DOCUMENT', 'CLAIM'],
  events: ['EVENT'],
  regions: ['REGION'],
} as const satisfies Readonly<Record<string, readonly CountedType[] | null>>;

export type Measure = keyof typeof measures;

export function isMeasure(text: string): text is Measure {
  return Object.hasOwn(measures, text);
}

/** The number of relationships of the region that the measure counts. */
export function countOf(region: Pick<Region, 'degree' | 'neighborCounts'>, measure: Measure): number {
  const types: readonly CountedType[] | null = measures[measure];
  if (types === null) return region.degree;
  return region.neighborCounts.reduce(
    (sum, { entityType, count }) => (types.includes(entityType) ? sum + count : sum),
    0,
  );
}
