import { parseCitedNumber, type CitedNumber } from '../../model/cited-number.ts';
import { lookupKeyOf } from '../../model/lookup-key.ts';
import { codeNames } from './code-names.ts';
import { kindsOfMinistries, lawForms, numberSign, type LawForm } from './law-forms.ts';
import { parseConstitution, parseTreaty } from './parse-treaty.ts';
import { lawOf, type LawKind, type RecognisedLaw } from './recognised-reference.ts';

/**
 * Reads cleaned text as a law: a kind and a number, a code, the constitution, a treaty or a regulation; null for
 * anything else.
 */
export function parseLaw(text: string): RecognisedLaw | null {
  return (
    parseNumbered(text) ??
    parseCode(text) ??
    parseConstitution(text) ??
    parseTreaty(text) ??
    parseRegulation(text) ??
    parseBareNumber(text)
  );
}

/** Reads like `parseLaw`, and also reads a law by a name of its own, such as "Ley de Bases …". */
export function parseLawOfProvision(text: string): RecognisedLaw | null {
  const law = parseLaw(text);
  if (law !== null) return law;
  return legalNoun.test(text) ? lawOf({ names: [lookupKeyOf(text)] }) : null;
}

const legalNoun =
  /^(?:ley|decreto|resolucion|ordenanza|reglamento|codigo|convencion|convenio|tratado|protocolo|acuerdo|estatuto|law|decree|code|convention|treaty|protocol|regulation|single convention)\b/;
const forms = lawForms.map((form) => ({
  ...form,
  expression: new RegExp(`^(?:${form.pattern}) ?${numberSign}(?<rest>\\d.*)$`),
}));

const months =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|set?iembre|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december';
/** Texts that may follow a number without changing its meaning: the issuer, the date, the title. */
const trailing = [
  / (?:(?:de la |of the )?(?:comunidad andina|andean community)|(?:de la )?can)$/,
  / y (?:sus? )?modificatori[ao]s?$/,
  new RegExp(
    `,? \\(?(?:(?:publicad|promulgad|dictad|fechad)[ao],? )?(?:(?:de fecha|de|del|el|of|dated|published on) )?(?:\\d{1,2} (?:de )?)?(?:(?:${months}) )?(?:\\d{1,2}, )?(?:de |del )?(?:1[89]|20)\\d{2}\\)?$`,
  ),
  /(?:,| -) [a-z][^\d]*$/,
];

function parseNumbered(text: string): RecognisedLaw | null {
  for (const { expression, ...form } of forms) {
    const rest = expression.exec(text)?.groups?.rest;
    if (rest === undefined) continue;
    const numbers = parseNumbers(rest);
    if (numbers !== null && !lacksYear(form, numbers)) return numberedLaw(kindsFor(form.kinds, numbers), numbers);
  }
  return null;
}

/**
 * Reads `28002`, `28002 y 28003`, `28305, Ley de control …`: the text as it is, or without what may follow the number.
 */
function parseNumbers(text: string): readonly CitedNumber[] | null {
  for (const candidate of [text, ...trailing.map((tail) => text.replace(tail, ''))]) {
    const numbers = candidate.split(separator).map(parseCitedNumber);
    if (numbers.every((number) => number !== null)) return numbers;
  }
  return null;
}

const separator = new RegExp(`(?:, | (?:y|e|and|&) )${numberSign}`);

function lacksYear({ needsYear = false }: LawForm, numbers: readonly CitedNumber[]): boolean {
  return needsYear && !numbers.every(({ hasYear }) => hasYear);
}

/**
 * Chooses between the two kinds that `D.L.` stands for: decrees-law have numbers of five digits, legislative decrees of
 * at most four.
 */
function kindsFor(kinds: readonly LawKind[], numbers: readonly CitedNumber[]): readonly LawKind[] {
  const [first, second] = kinds;
  const isShort = numbers.every(({ main }) => main.length < 5);
  return first === 'DECREE_LAW' && second !== undefined && isShort ? [second, first] : kinds;
}

function parseCode(text: string): RecognisedLaw | null {
  const key = lookupKeyOf(text.replace(/ de 1991$/, ''));
  const names = codeNames.find((code) => code.includes(key) || code.includes(key.replaceAll(' ', '')));
  return names === undefined ? null : lawOf({ kinds: ['CODE'], names });
}

/** A regulation is cited by the law that it belongs to, not by a number. */
function parseRegulation(text: string): RecognisedLaw | null {
  return /^(?:reglamento del? |regulations? of )./.test(text)
    ? lawOf({ kinds: ['REGULATION'], names: [lookupKeyOf(text)] })
    : null;
}

function parseBareNumber(text: string): RecognisedLaw | null {
  const number = parseCitedNumber(text);
  return number !== null && number.hasYear && isMinistry(number.tail) ? numberedLaw(kindsOfMinistries, [number]) : null;
}

function isMinistry([issuer = '', ...others]: readonly string[]): boolean {
  return /^[A-Z]{2,8}$/.test(issuer) && others.length <= 1;
}

function numberedLaw(kinds: readonly LawKind[], numbers: readonly CitedNumber[]): RecognisedLaw {
  return lawOf({ kinds, numbers, number: numbers.map(({ text }) => text).join(', ') });
}
