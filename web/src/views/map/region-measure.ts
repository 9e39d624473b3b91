import type { Region } from './regions.ts';

type CountedType = Region['neighborCounts'][number]['entityType'];

/** What can be counted in a region, and which types of entity it counts; null for relationships of all types. */
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

/** How many relationships of the measure the region has. */
export function countOf(region: Pick<Region, 'degree' | 'neighborCounts'>, measure: Measure): number {
  const types: readonly CountedType[] | null = measures[measure];
  if (types === null) return region.degree;
  return region.neighborCounts.reduce(
    (sum, { entityType, count }) => (types.includes(entityType) ? sum + count : sum),
    0,
  );
}
