import { parseArticleSpan, type ArticleSpan } from '../../model/article-number.ts';
import type { Candidates } from './candidates.ts';
import type { ArticleQuestion } from './find-articles.ts';
import { matchArticle } from './match-article.ts';
import type { RecognisedReference } from './recognised-reference.ts';
import type { StoredMatch } from './stored-match.ts';

/** One question to the graph, with what was cited and where in the reference. */
export interface CitedArticles {
  readonly question: ArticleQuestion;
  /** Null for what is no article and is compared by its whole number. */
  readonly cited: ArticleSpan | null;
  readonly place: readonly number[];
}

/** What to ask of each law that the reference may mean, the likelier law first. */
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

/** Adds what of the answer was cited: of article 296, not 296-A. */
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
