import { lookupKeyOf } from '../../model/lookup-key.ts';
import type { NormKind } from './norm-kinds.ts';
import { lawOf, type RecognisedLaw } from './recognised-reference.ts';

const constitution =
  /^(?:(?<before>\d{4}) )?(?:political )?(?:constitucion|constitution|const\.?|carta magna)(?: politica)?(?: del estado)?(?: (?:del|of) peru)?(?:,? (?:de |del |of |\()?(?<after>\d{4})\)?)?$/;

/** Reads cleaned text as the constitution, with or without a year; without one it means the constitution in force. */
export function parseConstitution(text: string): RecognisedLaw | null {
  const groups = constitution.exec(text)?.groups;
  return groups === undefined
    ? null
    : lawOf({ kinds: ['CONSTITUTION'], name: 'Constitución Política', year: groups.before ?? groups.after ?? null });
}

const nouns: Readonly<Record<string, readonly NormKind[]>> = {
  convencion: ['TREATY'],
  convention: ['TREATY'],
  convenio: ['TREATY', 'BILATERAL_AGREEMENT'],
  tratado: ['TREATY'],
  treaty: ['TREATY'],
  protocolo: ['TREATY'],
  protocol: ['TREATY'],
};

/**
 * Reads cleaned text as a treaty that is cited by its year, its name, or both: "Convención Única de 1961", "1988
 * Convention".
 */
export function parseTreaty(text: string): RecognisedLaw | null {
  if (isNumbered.test(text)) return null;
  const words = lookupKeyOf(text).split(' ');
  const kinds = words.slice(0, 5).flatMap((word) => (Object.hasOwn(nouns, word) ? [nouns[word] ?? []] : []))[0];
  if (kinds === undefined) return null;
  const years = words.filter((word) => /^(?:1[89]|20)\d{2}$/.test(word));
  const telling = words.filter((word) => !/^\d+$/.test(word) && !emptyWords.has(word));
  const [year = null, ...others] = years;
  if (others.length > 0 || (year === null && !saysWhat.test(text))) return null;
  const names = [text, text.replace(/,? (?:(?:de|del|of) )?\d{4}$/, '')].map((name) =>
    lookupKeyOf(name).replace('psicotropicas', 'sicotropicas'),
  );
  return lawOf({ kinds, name: text, year, words: telling, names: [...new Set(names)] });
}

/** A number with a year, as an office gives to its papers, or a number sign: no treaty is cited so. */
const isNumbered = /(?:^| )n(?:ro|um)?\.? ?[o°]\.? ?\d|\d ?[-/] ?(?:19|20)\d{2}\b|\d-[a-z]{2,}/;

const emptyWords = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'el',
  'y',
  'of',
  'the',
  'and',
  'on',
  'sobre',
  'contra',
  'against',
  'en',
  'in',
  'for',
  'para',
]);
const saysWhat =
  /^tratado (?:de|sobre|entre|contra) [a-z]{4,}|^treaty (?:of|between) [a-z]{4,}|^(?:convencion|convenio|tratado|protocolo) (?:unica\b|(?:de las naciones unidas |de la onu )?(?:sobre|contra)\b|de (?:viena|palermo|nueva york|ginebra|belem do para)$)|^convencion para\b|^(?:single|palermo|vienna) convention\b|^(?:u\.?n\.? |united nations |single )?(?:convention|treaty|protocol) (?:on|against|for|relating)\b/;

/** The cities in which the treaties on drugs and crime were signed. People cite these treaties by city and year. */
const venues: Readonly<Record<string, readonly string[]>> = {
  1961: ['nueva york', 'new york'],
  1971: ['viena', 'vienna'],
  1972: ['ginebra', 'geneva'],
  1988: ['viena', 'vienna'],
  2000: ['palermo'],
};

const synonyms: readonly (readonly string[])[] = [
  ['convencion', 'convention', 'convenio', 'tratado', 'treaty'],
  ['protocolo', 'protocol'],
  ['psicotropicas', 'sicotropicas'],
  ['un', 'onu', 'united nations', 'naciones unidas'],
];

/**
 * The years in which a treaty that is cited without one may have been signed, and whether the cited words name the city
 * in which it was.
 */
export function possibleYears({ words }: RecognisedLaw): {
  readonly years: readonly string[];
  readonly isByCity: boolean;
} {
  const ofCity = Object.entries(venues)
    .filter(([, cities]) => cities.some((city) => city.split(' ').every((word) => words.includes(word))))
    .map(([year]) => year);
  if (ofCity.length > 0) return { years: ofCity, isByCity: true };
  return { years: words.length > 1 ? Object.keys(venues) : [], isByCity: false };
}

/**
 * True when the cited words fit a treaty of the cited year: each word is in one of its names, or is the city in which
 * it was signed.
 */
export function isCalled({ year, words }: RecognisedLaw, names: readonly string[]): boolean {
  const keys = names.map(lookupKeyOf);
  const venueWords = new Set((venues[year ?? ''] ?? []).flatMap((venue) => venue.split(' ')));
  const asks = (wanted: readonly string[]) => words.some((word) => wanted.includes(word));
  if (asks(['protocolo', 'protocol']) !== keys.some((key) => /^(?:\d+ )?protocolo?\b/.test(key))) return false;
  return words.every((word) => venueWords.has(word) || keys.some((key) => holdsWord(key, word)));
}

function holdsWord(key: string, word: string): boolean {
  const spellings = synonyms.filter((group) => group.some((spelling) => spelling.split(' ').includes(word))).flat();
  return [word, ...spellings].some((spelling) => ` ${key} `.includes(` ${spelling} `));
}
