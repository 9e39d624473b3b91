import { parseArticleSpan, type ArticleSpan } from '../../model/article-number.ts';
import type { Candidates } from './candidates.ts';
import type { ArticleQuestion } from './find-articles.ts';
import { matchArticle } from './match-article.ts';
import type { RecognisedReference } from './recognised-reference.ts';
import type { StoredMatch } from './stored-match.ts';

/** A look-up of articles in the graph, with the cited articles and their position in the reference. */
export interface CitedArticles {
  readonly question: ArticleQuestion;
  /** Null for a provision that is no article; it is compared by its whole number. */
  readonly cited: ArticleSpan | null;
  readonly place: readonly number[];
}

/** The look-ups for each law that the reference may mean, the more likely law first. */
export function articleQuestionsOf(
  recognised: RecognisedReference | null,
  laws: readonly { readonly id: string }[],
): readonly CitedArticles[] {
  if (recognised?.type !== 'PROVISION') return [];
  const { spans, number } = recognised;
  return laws.flatMap(({ id: law }, lawPlace): readonly CitedArticles[] => {
    if (spans.length === 0) return [{ question: { law, first: 0, last: -1, number }, cited: null, place: [lawPlace] }];
    return spans.map((cited, spanPlace) => ({
      question: { law, first: cited.first.article, last: cited.last.article, number: '' },
      cited,
      place: [lawPlace, spanPlace],
    }));
  });
}

/** Adds the matches that were really cited: for article 296, not 296-A. */
export function articleCandidates(
  { cited, place }: CitedArticles,
  matches: readonly StoredMatch[],
  candidates: Candidates,
): void {
  for (const [index, match] of matches.entries()) {
    const stored = parseArticleSpan(match.number ?? '');
    const reason = cited === null ? 'ARTICLE' : stored && matchArticle(cited, stored);
    if (reason !== null) candidates.add(match, reason, [...place, index]);
  }
}
