import type { LoadedRelease } from './graph-engine.ts';
import type { Statement } from './statement.ts';

/** The marker of the loaded release: one row, or none when the graph holds none. The same text on both engines. */
export const findReleaseMarker: Statement<LoadedRelease> = {
  name: 'findReleaseMarker',
  cypher: `
    MATCH (marker:\`Release\`)
    RETURN marker.\`id\` AS id, marker.\`loadedAt\` AS loadedAt
    ORDER BY id
    LIMIT 1`,
  parameters: {},
  row: ([id, loadedAt]) => ({ id: id as string, loadedAt: loadedAt as string }),
};
