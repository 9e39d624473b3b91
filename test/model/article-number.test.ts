import { describe, expect, it } from 'vitest';
import { articleSpanText, compareArticles, parseArticleSpan } from '../../src/model/article-number.ts';

describe('the number of a provision', () => {
  it.each([
    ['296', { first: { article: 296, suffix: '' }, last: { article: 296, suffix: '' }, part: [] }],
    ['296-A', { first: { article: 296, suffix: 'A' }, last: { article: 296, suffix: 'A' }, part: [] }],
    ['42-43', { first: { article: 42, suffix: '' }, last: { article: 43, suffix: '' }, part: [] }],
    ['3(1)(a)(ii)', { first: { article: 3, suffix: '' }, last: { article: 3, suffix: '' }, part: ['1', 'a', 'ii'] }],
  ])('%s is read', (text, span) => {
    expect(parseArticleSpan(text)).toEqual(span);
  });

  it.each(['', 'Schedule I', 'First Final Provision', '296-', '296a'])('"%s" is no article', (text) => {
    expect(parseArticleSpan(text)).toBeNull();
  });

  it('orders suffixes between the articles', () => {
    const numbers = ['297', '296-B', '296', '10', '296-A']
      .map((text) => parseArticleSpan(text)?.first)
      .filter((number) => number !== undefined);

    expect(
      numbers.sort(compareArticles).map((number) => articleSpanText({ first: number, last: number, part: [] })),
    ).toEqual(['10', '296', '296-A', '296-B', '297']);
  });

  it('is shown as it is stored, a range with a dash', () => {
    expect(
      articleSpanText({ first: { article: 14, suffix: '' }, last: { article: 14, suffix: '' }, part: ['2'] }),
    ).toBe('14(2)');
    expect(
      articleSpanText({ first: { article: 296, suffix: 'A' }, last: { article: 299, suffix: '' }, part: [] }),
    ).toBe('296-A–299');
  });
});
