import { quotedLabel, quotedType } from '../../engine/graph-names.ts';
import type { Statement } from '../../engine/statement.ts';
import { renderAllMayHold } from '../../plan/as-of.ts';
import { readStoredMatch, renderStoredMatch, type StoredMatch } from './stored-match.ts';

/**
 * A look-up of the provisions of a law that cover an article from `first` to `last`, or whose number is exactly
 * `number`.
 */
export interface ArticleQuestion {
  readonly law: string;
  readonly first: number;
  readonly last: number;
  readonly number: string;
}

export interface ArticleMatches {
  /** The index of the look-up in the list. */
  readonly question: number;
  /** The matches in the order of articles; at most 200. */
  readonly matches: readonly StoredMatch[];
}

const mostOfOneLaw = 200;

/**
 * Finds the provisions for each look-up, as of a day when one is given. Articles with a suffix are included: 296 also
 * gives 296-A.
 */
export function findArticles(questions: readonly ArticleQuestion[], asOf: string | null): Statement<ArticleMatches> {
  return {
    name: 'findArticles',
    cypher: asOf === null ? withoutDay : onDay,
    parameters: {
      questions: questions.map((question, index) => ({ ...question, index })),
      limit: mostOfOneLaw,
      ...(asOf === null ? {} : { asOf }),
    },
    row: ([question, matches]) => ({
      question: question as number,
      matches: (matches as readonly []).map(readStoredMatch),
    }),
  };
}

const withoutDay = render('');
const onDay = render(`AND ${renderAllMayHold('p', 'r')}`);

function render(filter: string): string {
  return `
    UNWIND $questions AS question
    MATCH (law:${quotedLabel('Entity')} {\`id\`: question.\`law\`})
    CALL (question, law) {
      MATCH (law)<-[r:${quotedType('PART_OF')}]-(p:${quotedLabel('Provision')})
      WHERE ((p.\`articleFirst\` <= question.\`last\` AND p.\`articleLast\` >= question.\`first\`) OR p.\`number\` = question.\`number\`) ${filter}
      WITH p ORDER BY p.\`articleFirst\`, p.\`sortKey\`, p.\`id\` LIMIT $limit
      RETURN collect(${renderStoredMatch('p')}) AS matches
    }
    RETURN question.\`index\` AS question, matches AS matches
    ORDER BY question`;
}
