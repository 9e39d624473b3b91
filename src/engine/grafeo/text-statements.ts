import { quotedLabel } from '../graph-names.ts';
import type { RowValue, Statement } from '../statement.ts';
import { readTextHit, textHitColumns, type TextHit } from '../text-search.ts';
import type { SearchedRow } from './text-postings.ts';

/** The ids of all entities, in order, in one row. */
export const findSearchedIds: Statement<readonly string[]> = {
  name: 'findSearchedIds',
  cypher: `
    MATCH (n:${quotedLabel('Entity')})
    WITH n.\`id\` AS id
    ORDER BY id
    RETURN collect(id) AS ids`,
  parameters: {},
  row: ([ids]) => ids as readonly string[],
};

/** Reads the search columns of some entities. */
export function findSearchedRows(ids: readonly string[]): Statement<SearchedRow> {
  return {
    name: 'findSearchedRows',
    cypher: `
      UNWIND $ids AS id
      MATCH (n:${quotedLabel('Entity')} {\`id\`: id})
      RETURN id, n.\`type\` AS type, n.\`searchKeys\` AS searchKeys, n.\`searchNames\` AS searchNames, n.\`searchTexts\` AS searchTexts
      ORDER BY id`,
    parameters: { ids },
    row: ([id, type, searchKeys, searchNames, searchTexts]) => ({
      id: id as string,
      type: type as string,
      searchKeys: wordsIn(searchKeys),
      searchNames: wordsIn(searchNames),
      searchTexts: wordsIn(searchTexts),
    }),
  };
}

/** Reads the texts of entities, in the order of ids. Their score is 0. */
export function findFoundTexts(ids: readonly string[]): Statement<TextHit> {
  return {
    name: 'findFoundTexts',
    cypher: `
      UNWIND $ids AS wanted
      MATCH (n:${quotedLabel('Entity')} {\`id\`: wanted})
      RETURN ${textHitColumns}
      ORDER BY id`,
    parameters: { ids },
    row: (columns) => readTextHit(0, columns),
  };
}

/** An entity that another version of this service loaded may lack a column. */
function wordsIn(column: RowValue | undefined): string {
  return typeof column === 'string' ? column : '';
}
