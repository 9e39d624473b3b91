import { quotedLabel } from './graph-names.ts';
import type { LoadedRelease } from './graph-engine.ts';
import type { RowValue, Statement } from './statement.ts';

/**
 * The number of the form in which nodes and relationships are written. A graph in another form is loaded anew, even
 * with the same release. It also changes with the constraints and indexes, which only a load makes.
 */
export const storedForm = 3;

/** The columns of the node `marker`, in the order in which `readMarker` takes them. */
export const markerColumns = ['id', 'loadedAt', 'form', 'coverageFrom', 'coverageTo', 'replacedIds'] as const;

export function readMarker([id, loadedAt, form, earliest, latest, replaced]: readonly RowValue[]): LoadedRelease {
  return {
    id: id as string,
    loadedAt: loadedAt as string,
    form: typeof form === 'number' ? form : null,
    coverage: typeof earliest === 'string' && typeof latest === 'string' ? { earliest, latest } : null,
    ...(Array.isArray(replaced) && replaced.length > 0 ? { replacements: new Map(replaced.map(readReplacement)) } : {}),
  };
}

/** A replaced id and the present one, as the marker holds them: `law:old law:new`. */
function readReplacement(pair: RowValue): readonly [string, string] {
  const [former = '', present = ''] = typeof pair === 'string' ? pair.split(' ') : [];
  return [former, present];
}

/**
 * The marker of the loaded release: one row, or none when the graph holds no release. Two loads at once by an early
 * version could leave two, and the next load removes both. Both engines run the same text.
 */
export const findReleaseMarker: Statement<LoadedRelease> = {
  name: 'findReleaseMarker',
  cypher: `
    MATCH (marker:${quotedLabel('Release')})
    RETURN ${markerColumns.map((column) => `marker.\`${column}\` AS ${column}`).join(', ')}
    ORDER BY id`,
  parameters: {},
  row: readMarker,
};
