import { dateInWords } from '../model/date-words.ts';
import { relationshipTypes } from '../ontology/relationship-types.ts';
import type { RelationshipTypeName } from '../ontology/ontology.ts';
import { capitalised, nameWithin, shortNameOf, type SentenceLanguage } from './short-name.ts';

/**
 * The content of a sentence: a relationship in its own direction, its two ends with their names in the language, its
 * dates in EDTF.
 */
export interface SentenceParts {
  readonly type: RelationshipTypeName;
  readonly from: NamedEnd;
  readonly to: NamedEnd;
  readonly on: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

export interface NamedEnd {
  readonly type: string;
  readonly name: string;
}

/**
 * Says a relationship in words, without a full stop: "Ley 28002 modifica el art. 296 del Código Penal, 17 de junio de
 * 2003".
 */
export function sentenceOf({ type, from, to, ...dates }: SentenceParts, language: SentenceLanguage): string {
  const phrase = relationshipTypes[type].sentence[language];
  const subject = capitalised(shortNameOf(from.type, from.name, language));
  const object = nameWithin(to.type, to.name, language);
  const when = whenOf(dates, language);
  return `${subject} ${language === 'es' ? joinInSpanish(phrase, object) : `${phrase} ${object}`}${when === undefined ? '' : `, ${when}`}`;
}

/** "de" and "a" merge with the article "el", but not with a name such as "El Peruano". */
function joinInSpanish(phrase: string, object: string): string {
  const contracts = /(^| )(de|a)$/.test(phrase) && object.startsWith('el ');
  return contracts ? `${phrase}l ${object.slice('el '.length)}` : `${phrase} ${object}`;
}

/** The day of the act, or else the time in which the relationship holds. */
function whenOf(
  { on, since, until }: Pick<SentenceParts, 'on' | 'since' | 'until'>,
  language: SentenceLanguage,
): string | undefined {
  if (on !== null) return dateInWords(on, language);
  if (since === null && until === null) return undefined;
  return dateInWords(`${since ?? '..'}/${until ?? '..'}`, language);
}
