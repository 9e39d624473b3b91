import { parseCitedNumber, type CitedNumber } from '../../model/cited-number.ts';
import { lookupKeyOf } from '../../model/lookup-key.ts';
import { codeOf } from './code-names.ts';
import { kindsOfMinistries, lawForms, numberSign, type LawForm } from './law-forms.ts';
import { parseConstitution, parseTreaty } from './parse-treaty.ts';
import type { NormKind } from './norm-kinds.ts';
import { lawOf, type RecognisedLaw } from './recognised-reference.ts';

/**
 * Reads cleaned text as a law: a kind and a number, a code, the constitution, a treaty or a regulation; null for
 * anything else.
 */
export function parseLaw(text: string, depth = 0): RecognisedLaw | null {
  return (
    parseNumbered(text) ??
    parseNameThenNumber(text) ??
    parseCode(text) ??
    parseConstitution(text) ??
    parseTreaty(text) ??
    parseDependent(text, depth) ??
    parseBareNumber(text)
  );
}

/** Reads like `parseLaw`, and also reads a law by a name of its own, such as "Ley de Bases …". */
export function parseLawOfProvision(text: string, depth = 0): RecognisedLaw | null {
  const law = parseLaw(text, depth);
  if (law !== null) return law;
  return legalNoun.test(text) ? lawOf({ name: text, names: [lookupKeyOf(text)] }) : null;
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
  /(?:, | - ?|- )ley (?:del?|que|general|organica|marco|nacional)\b.*$/,
  /(?:,| -|-(?= )) ?[a-z][^\d]*$/,
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

const nameThenNumber =
  /^(?:ley|codigo|estatuto|norma)\b[^\d]*?(?:, |: | - |\()(?<numbered>(?:ley|decreto l(?:ey|egislativo)|d\. ?l)[^,]*\d[^,]*?)\)?$/;

/** Reads "Ley del Servicio Civil, Ley 30057", where the number comes after the name. */
function parseNameThenNumber(text: string): RecognisedLaw | null {
  const numbered = nameThenNumber.exec(text)?.groups?.numbered;
  return numbered === undefined ? null : parseNumbered(numbered);
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
function kindsFor(kinds: readonly NormKind[], numbers: readonly CitedNumber[]): readonly NormKind[] {
  const [first, second] = kinds;
  const isShort = numbers.every(({ main }) => main.length < 5);
  return first === 'DECREE_LAW' && second !== undefined && isShort ? [second, first] : kinds;
}

function parseCode(text: string): RecognisedLaw | null {
  const code = codeOf(text);
  return code === null ? null : lawOf({ kinds: ['CODE'], name: code.name, names: code.keys });
}

const dependents: readonly { readonly kind: NormKind; readonly expression: RegExp }[] = [
  {
    kind: 'REGULATION',
    expression:
      /^(?:el )?(?:reglamento|reglamentacion|(?:implementing )?regulations?)(?: nacional)? (?:de la |del? |of (?:the )?)(?<of>.+)$/,
  },
  {
    kind: 'CONSOLIDATED_TEXT',
    expression:
      /^(?:texto unico ordenado|t\.? ?u\.? ?o\.?|consolidated text|single consolidated text)(?:,? \(?"?t\.?u\.?o\.?"?\)?)? (?:de la |del? |of (?:the )?)(?<of>.+)$/,
  },
];

/** Matches " - Decreto Supremo N° 012-2001-PCM" after the name of the law: the norm that approved the text. */
const thenApproval = /^(?<whole>.+?)(?:, | - | ?\()(?<norm>(?:decreto supremo|d\. ?s\.|resolucion)[^,]*\d[^,]*?)\)?$/;

/** "TUO del Reglamento de la Ley …" is as deep as people cite. */
const deepest = 3;

/** A regulation and a consolidated text are cited by the law that they belong to, not by a number. */
function parseDependent(text: string, depth: number): RecognisedLaw | null {
  if (depth === deepest) return null;
  for (const { kind, expression } of dependents) {
    const of = expression.exec(text)?.groups?.of;
    if (of === undefined) continue;
    const { whole = of, norm } = thenApproval.exec(of)?.groups ?? {};
    const approvedBy = norm === undefined ? null : parseNumbered(norm);
    const owner = parseLawOfProvision(approvedBy === null ? of : whole, depth + 1);
    const name = owner === null ? text : null;
    return lawOf({ kinds: [kind], name, names: [lookupKeyOf(text)], of: owner, approvedBy });
  }
  return null;
}

function parseBareNumber(text: string): RecognisedLaw | null {
  const number = parseCitedNumber(text);
  return number !== null && number.hasYear && isMinistry(number.tail) ? numberedLaw(kindsOfMinistries, [number]) : null;
}

function isMinistry([issuer = '', ...others]: readonly string[]): boolean {
  return /^[A-Z]{2,8}$/.test(issuer) && others.length <= 1;
}

function numberedLaw(kinds: readonly NormKind[], numbers: readonly CitedNumber[]): RecognisedLaw {
  return lawOf({ kinds, numbers, number: numbers.map(({ text }) => text).join(', ') });
}
