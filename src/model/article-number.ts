/** The number of one article: `296-A` is article 296 with the suffix A. */
export interface ArticleNumber {
  readonly article: number;
  /** The suffix in capitals; empty when there is none. */
  readonly suffix: string;
}

/** One article, a range of articles, or a part of one article. `first` and `last` differ only for a range. */
export interface ArticleSpan {
  readonly first: ArticleNumber;
  readonly last: ArticleNumber;
  /** The part inside the article: 1, a for `3(1)(a)`. Empty for a whole article and for a range. */
  readonly part: readonly string[];
}

const stored = /^(\d{1,4})(?:-([A-Z]+))?(?:-(\d{1,4})(?:-([A-Z]+))?)?((?:\([a-z0-9]+\))*)$/;

/**
 * Reads the number of a provision as the dataset writes it: `296-A`, `42-43` or `3(1)(a)(ii)`. Null when it is no
 * article.
 */
export function parseArticleSpan(text: string): ArticleSpan | null {
  const [whole, article, suffix = '', lastArticle, lastSuffix = '', part = ''] = stored.exec(text) ?? [];
  if (whole === undefined) return null;
  const first = { article: Number(article), suffix };
  const last = lastArticle === undefined ? first : { article: Number(lastArticle), suffix: lastSuffix };
  return { first, last, part: part.split(/[()]+/).filter((name) => name !== '') };
}

/**
 * Writes the number as the dataset does. A range has a dash, as in `296–299`, when it includes the articles in between.
 */
export function articleSpanText({ first, last, part }: ArticleSpan): string {
  const range = compareArticles(first, last) === 0 ? articleText(first) : `${articleText(first)}–${articleText(last)}`;
  return `${range}${part.map((name) => `(${name})`).join('')}`;
}

/** Below zero when `a` comes first: 296, 296-A, 296-B, 297. */
export function compareArticles(a: ArticleNumber, b: ArticleNumber): number {
  if (a.article !== b.article) return a.article - b.article;
  if (a.suffix === b.suffix) return 0;
  return a.suffix < b.suffix ? -1 : 1;
}

function articleText({ article, suffix }: ArticleNumber): string {
  return suffix === '' ? String(article) : `${article}-${suffix}`;
}
