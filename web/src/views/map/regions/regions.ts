import { ask } from '../../../api/ask.ts';
import { graphql, type ResultOf } from '../../../api/graphql.ts';

const regionsPage = graphql(`
  query RegionsOfTheMap($after: String) {
    regions(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        regionKind
        kind { es en }
        names { es en }
        latitude
        longitude
        degree
        neighborCounts { count direction relationshipType entityType }
        partOf { nodes { id } }
        locatedIn { nodes { id } }
        inZone { nodes { id } }
      }
    }
  }
`);

export type Region = ResultOf<typeof regionsPage>['regions']['nodes'][number];
export type RegionKind = Region['regionKind'];
/** A region that has a position. */
export type PlacedRegion = Region & { readonly latitude: number; readonly longitude: number };

/** All regions, page after page, by name. */
export async function findRegions(asOf: string | null, signal: AbortSignal): Promise<readonly Region[]> {
  const regions: Region[] = [];
  let after: string | null = null;
  do {
    const page: ResultOf<typeof regionsPage>['regions'] = (await ask(regionsPage, { after }, { asOf, signal })).regions;
    regions.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return regions;
}

export function hasPosition(region: Region): region is PlacedRegion {
  return region.latitude !== null && region.longitude !== null;
}
