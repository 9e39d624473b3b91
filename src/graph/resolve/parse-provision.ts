import { articleSpanText } from '../../model/article-number.ts';
import { codeOf } from './code-names.ts';
import { parseArticles, partsOf } from './parse-articles.ts';
import { parseLaw, parseLawOfProvision } from './parse-law.ts';
import { parseNamedProvision } from './parse-named-provision.ts';
import { parsePartsBefore, type ParsedParts } from './parse-parts.ts';
import type { RecognisedLaw, RecognisedProvision } from './recognised-reference.ts';

const articleWord = /^(?:art(?:s|iculos?|icles?)?\.?|§) ?(?:n\.? ?[o°]\.? ?|del |from )?(?=\d)/;
const link = /^[\s,;(-]*(?:(?:de la|de las|del|de los|de|of the|of|en el|en la)\b ?)?(?:el |la |the |citad[oa] )?/;
/** Matches "CP, art. 296-A", where the law comes first. */
const lawFirst = /^(?<law>.+?)[,;:]? (?<articles>art(?:s|iculos?|icles?)?\.? ?\d.*)$/;

/** Matches "CP 298" and "298 CP", where no word says that an article is meant. */
const codeFirst = /^(?<law>[a-z][a-z. ]*?)\.?,? (?<articles>\d.*)$/;
const codeLast =
  /^(?!(?:1[89]|20)\d{2} )(?<articles>\d{1,4}[^a-z]{0,3}(?:[a-z]\b)?.{0,40}?)(?:,| del?)? (?:la )?(?<law>[a-z][a-z. ]*)$/;

/** Reads cleaned text as articles or as another provision, with the law if it names one; null for anything else. */
export function parseProvision(text: string): RecognisedProvision | null {
  const named = parseNamedProvision(text);
  if (named !== null) return named;
  return parseArticleFirst(text) ?? parseLawFirst(text) ?? parseOfCode(text);
}

function parseArticleFirst(text: string): RecognisedProvision | null {
  const before = parsePartsBefore(text);
  const wordAt =
    before === null ? text : before.rest.replace(/^,? (?:de los|de las|de la|del?|of the|of|en el|en la) /, '');
  const word = articleWord.exec(wordAt)?.[0];
  return word === undefined ? null : parseNumbers(wordAt.slice(word.length), before);
}

function parseNumbers(text: string, before: ParsedParts | null): RecognisedProvision | null {
  const articles = parseArticles(text);
  if (articles === null) return null;
  const lawText = articles.rest.replace(link, '').replace(/\)$/, '');
  const law = lawText === '' ? null : parseLawOfProvision(lawText);
  if (lawText !== '' && law === null) return null;
  const [first, ...others] = articles.spans;
  const levels = [...(before?.levels ?? [])].reverse();
  const spans =
    first === undefined || levels.length === 0 || first.part.length > 0
      ? articles.spans
      : [...partsOf(first.first, levels), ...others];
  return provisionOf(spans, before?.paragraph ?? articles.paragraph, law);
}

function parseLawFirst(text: string): RecognisedProvision | null {
  const { law = '', articles = '' } = lawFirst.exec(text)?.groups ?? {};
  const owner = parseLawOfProvision(law);
  const provision = owner === null ? null : parseArticleFirst(articles);
  return provision?.law === null ? { ...provision, law: owner } : null;
}

/** Only a code and the constitution are cited by a bare number. */
function parseOfCode(text: string): RecognisedProvision | null {
  for (const form of [codeFirst, codeLast]) {
    const { law = '', articles = '' } = form.exec(text)?.groups ?? {};
    const owner = codeOf(law) === null && !law.startsWith('const') ? null : parseLaw(law);
    const provision = owner === null ? null : parseNumbers(articles, null);
    if (provision?.law === null) return { ...provision, law: owner };
  }
  return null;
}

function provisionOf(
  spans: RecognisedProvision['spans'],
  paragraph: string | null,
  law: RecognisedLaw | null,
): RecognisedProvision {
  const number = spans.map(articleSpanText).join(', ');
  return { type: 'PROVISION', kinds: ['PROVISION'], number, spans, paragraph, law, date: null };
}
