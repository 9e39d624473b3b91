import { anyType, quotedLabel, typeNameOf } from './graph-names.ts';
import type { EngineDescription, LoadedRelease } from './graph-engine.ts';
import { markerColumns, readMarker } from './release-marker.ts';
import type { RowValue, Statement } from './statement.ts';

export type GraphContents = Omit<EngineDescription, 'name' | 'version'>;

/** Reads what the graph holds, at one moment. Both engines run the same text. */
export const describeContents: Statement<GraphContents> = {
  name: 'describeContents',
  cypher: `
    CALL () {
      MATCH (entity:${quotedLabel('Entity')})
      WITH entity.\`type\` AS type, count(*) AS total
      ORDER BY type
      RETURN collect([type, total]) AS entityCounts
    }
    CALL () {
      MATCH ()-[relationship:${anyType}]->()
      WITH ${typeNameOf('relationship')} AS type, count(*) AS total
      ORDER BY type
      RETURN collect([type, total]) AS relationshipCounts
    }
    CALL () {
      MATCH (source:${quotedLabel('Source')})
      RETURN count(source) AS sourceCount
    }
    CALL () {
      MATCH (marker:${quotedLabel('Release')})
      WITH marker
      ORDER BY marker.\`id\`
      RETURN collect([${markerColumns.map((column) => `marker.\`${column}\``).join(', ')}]) AS releases
    }
    RETURN entityCounts, relationshipCounts, sourceCount, releases`,
  parameters: {},
  row: ([entityCounts, relationshipCounts, sourceCount, releases]) => ({
    release: releaseOf(releases as readonly (readonly RowValue[])[]),
    entityCounts: new Map(entityCounts as readonly [string, number][]),
    relationshipCounts: new Map(relationshipCounts as readonly [string, number][]),
    sourceCount: sourceCount as number,
  }),
};

function releaseOf([marker]: readonly (readonly RowValue[])[]): LoadedRelease | null {
  return marker === undefined ? null : readMarker(marker);
}
