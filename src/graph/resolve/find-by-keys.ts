import { quotedLabel } from '../../engine/graph-names.ts';
import type { Statement } from '../../engine/statement.ts';
import { lookupColumns } from '../../model/lookup-key.ts';
import { renderAllMayHold } from '../../plan/as-of.ts';
import { readStoredMatch, renderStoredMatch, type StoredMatch } from './stored-match.ts';

export interface KeyMatches {
  readonly key: string;
  /** The matches in the order of names; at most 50. */
  readonly matches: readonly StoredMatch[];
}

const mostOfOneKey = 50;

/**
 * Finds the entities with each key, as of a day when one is given. Each column is looked up in its index. A key without
 * matches has an empty list.
 */
export function findByKeys(keys: readonly string[], asOf: string | null): Statement<KeyMatches> {
  return {
    name: 'findByKeys',
    cypher: asOf === null ? withoutDay : onDay,
    parameters: { keys, limit: mostOfOneKey, ...(asOf === null ? {} : { asOf }) },
    row: ([key, matches]) => ({ key: key as string, matches: (matches as readonly []).map(readStoredMatch) }),
  };
}

const withoutDay = render('');
const onDay = render(`WHERE ${renderAllMayHold('n')}`);

function render(filter: string): string {
  const lookups = lookupColumns.map(
    (column) => `MATCH (n:${quotedLabel('Entity')} {\`${column}\`: key})\n        RETURN n`,
  );
  return `
    UNWIND $keys AS key
    CALL (key) {
      CALL (key) {
        ${lookups.join('\n        UNION\n        ')}
      }
      WITH n ${filter}
      WITH n ORDER BY n.\`sortKey\`, n.\`id\` LIMIT $limit
      RETURN collect(${renderStoredMatch('n')}) AS matches
    }
    RETURN key AS key, matches AS matches
    ORDER BY key`;
}
