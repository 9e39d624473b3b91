import type { Statement } from '../statement.ts';
import { readTextHit, textHitColumns, type TextHit } from '../text-search.ts';
import { textIndex } from './constraints.ts';

/**
 * The hits of the full-text index for a query of `renderTextQuery`. The limit is that of the index itself, which looks
 * at no more hits.
 */
export function findText(query: string, limit: number): Statement<TextHit> {
  return {
    name: 'findText',
    cypher: `
      CALL db.index.fulltext.queryNodes('${textIndex}', $query, {limit: $limit})
      YIELD node AS n, score
      RETURN score, ${textHitColumns}
      ORDER BY score DESC, id`,
    parameters: { query, limit },
    row: ([score, ...columns]) => readTextHit(score as number, columns),
  };
}
