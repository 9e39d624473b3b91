import { compareArticles, type ArticleSpan } from '../../model/article-number.ts';
import type { ResolutionReason } from './resolution-reasons.ts';

/** How what a provision covers stands to what is cited of its law; null when they have nothing in common. */
export function matchArticle(cited: ArticleSpan, stored: ArticleSpan): ResolutionReason | null {
  if (compareArticles(stored.first, cited.last) > 0 || compareArticles(stored.last, cited.first) < 0) return null;
  if (compareArticles(cited.first, cited.last) !== 0) return 'ARTICLE_IN_RANGE';
  if (cited.part.length === stored.part.length) return samePart(cited.part, stored.part) ? 'ARTICLE' : null;
  if (cited.part.length < stored.part.length) return samePart(cited.part, stored.part) ? 'PART_OF_ARTICLE' : null;
  return samePart(stored.part, cited.part) ? 'WHOLE_ARTICLE' : null;
}

/** Whether a part is, or holds, the other: `3(1)` holds `3(1)(a)`. */
function samePart(outer: readonly string[], inner: readonly string[]): boolean {
  return outer.every((name, index) => inner[index] === name);
}
