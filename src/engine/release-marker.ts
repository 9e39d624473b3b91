import type { LoadedRelease } from './graph-engine.ts';
import type { RowValue, Statement } from './statement.ts';

/**
 * In which form nodes and relationships are stored: a graph in another form is loaded anew, even with the same release.
 */
export const storedForm = 2;

/** The columns of the marker `marker`, in the order that `readMarker` takes them. */
export const markerColumns = ['id', 'loadedAt', 'form', 'coverageFrom', 'coverageTo'] as const;

export function readMarker([id, loadedAt, form, earliest, latest]: readonly RowValue[]): LoadedRelease {
  return {
    id: id as string,
    loadedAt: loadedAt as string,
    form: typeof form === 'number' ? form : null,
    coverage: typeof earliest === 'string' && typeof latest === 'string' ? { earliest, latest } : null,
  };
}

/** The marker of the loaded release: one row, or none when the graph holds none. The same text on both engines. */
export const findReleaseMarker: Statement<LoadedRelease> = {
  name: 'findReleaseMarker',
  cypher: `
    MATCH (marker:\`Release\`)
    RETURN ${markerColumns.map((column) => `marker.\`${column}\` AS ${column}`).join(', ')}
    ORDER BY id
    LIMIT 1`,
  parameters: {},
  row: readMarker,
};
