import { compareArticles, type ArticleSpan } from '../../model/article-number.ts';
import type { ResolutionReason } from './resolution-reasons.ts';

/** Says how the articles that a provision covers match the cited ones; null when they share none. */
export function matchArticle(cited: ArticleSpan, stored: ArticleSpan): ResolutionReason | null {
  if (compareArticles(stored.first, cited.last) > 0 || compareArticles(stored.last, cited.first) < 0) return null;
  if (compareArticles(cited.first, cited.last) !== 0) return 'ARTICLE_IN_RANGE';
  if (cited.part.length === stored.part.length) return samePart(cited.part, stored.part) ? 'ARTICLE' : null;
  if (cited.part.length < stored.part.length) return samePart(cited.part, stored.part) ? 'PART_OF_ARTICLE' : null;
  return samePart(stored.part, cited.part) ? 'WHOLE_ARTICLE' : null;
}

/** True when the one part of an article is the other, or holds it: `3(1)` holds `3(1)(a)`. */
function samePart(outer: readonly string[], inner: readonly string[]): boolean {
  return outer.every((name, index) => inner[index] === name);
}
