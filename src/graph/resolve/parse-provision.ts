import { articleSpanText } from '../../model/article-number.ts';
import { parseArticles } from './parse-articles.ts';
import { parseLawOfProvision } from './parse-law.ts';
import { parseNamedProvision } from './parse-named-provision.ts';
import type { RecognisedLaw, RecognisedProvision } from './recognised-reference.ts';

const articleWord = /^(?:art(?:s|iculos?|icles?)?\.?|§) ?(?:n\.? ?[o°]\.? ?|del |from )?(?=\d)/;
/** Matches "primer párrafo del art. 296", "numeral 7 del artículo 297": only the article is looked up. */
const partBefore =
  /^(?:(?:primer|segundo|tercer|cuarto|quinto|ultimo|first|second|third|last) (?:parrafo|paragraph)|(?:inciso|inc\.|numeral|num\.|literal|lit\.|paragraph|subsection) ?'?\w{1,3}[)']?),? (?:del?|de los|of) (?:el |la )?(?=art)/;
const link = /^[\s,;(-]*(?:(?:de la|de las|del|de los|de|of the|of|en el|en la)\b ?)?(?:el |la |the |citad[oa] )?/;
/** Matches "CP, art. 296-A", where the law comes first. */
const lawFirst = /^(?<law>.+?)[,;:]? (?<articles>art(?:s|iculos?|icles?)?\.? ?\d.*)$/;

/** Reads cleaned text as articles or as another provision, with the law if it names one; null for anything else. */
export function parseProvision(text: string): RecognisedProvision | null {
  const named = parseNamedProvision(text);
  if (named !== null) return named;
  const direct = parseArticleFirst(text.replace(partBefore, ''));
  if (direct !== null) return direct;
  const { law = '', articles = '' } = lawFirst.exec(text)?.groups ?? {};
  const owner = parseLawOfProvision(law);
  const provision = owner === null ? null : parseArticleFirst(articles);
  return provision?.law === null ? { ...provision, law: owner } : null;
}

function parseArticleFirst(text: string): RecognisedProvision | null {
  const word = articleWord.exec(text)?.[0];
  const articles = word === undefined ? null : parseArticles(text.slice(word.length));
  if (articles === null) return null;
  const lawText = articles.rest.replace(link, '').replace(/\)$/, '');
  const law = lawText === '' ? null : parseLawOfProvision(lawText);
  return lawText !== '' && law === null ? null : provisionOf(articles.spans, law);
}

function provisionOf(spans: RecognisedProvision['spans'], law: RecognisedLaw | null): RecognisedProvision {
  return { type: 'PROVISION', kinds: ['PROVISION'], number: spans.map(articleSpanText).join(', '), spans, law };
}
