import { parseCitedNumber } from '../../model/cited-number.ts';
import { numberSign } from './law-forms.ts';
import type { RecognisedDecision } from './recognised-reference.ts';

const file = `(?:(?:del |de )?(?:exp(?:\\.|edientes?)?|case)\\.? ?)?${numberSign}`;
const forms: readonly (readonly [pattern: string, series: string | null])[] = [
  [
    'stc\\.?|s\\.?t\\.?c\\.?|(?:sentencia|auto|resolucion) del (?:tribunal constitucional|tc)|constitutional court (?:judgment|ruling|decision)',
    'TC',
  ],
  ['r\\.? ?n\\.?|recurso de nulidad|(?:supreme court )?(?:ruling|nullity appeal) r\\.? ?n\\.?', 'RN'],
  ['cas(?:\\.|acion)?|casacion penal|cassation', 'CAS'],
  ['acuerdo plenario|a\\. ?p\\.|plenary agreement', 'AP'],
  ['sentencia|judgment|exp(?:\\.|edientes?)?|case|rtc', null],
];
const expressions = forms.map(([pattern, series]) => ({
  series,
  expression: new RegExp(`^(?:${pattern}),? ?(?:recaida en (?:el )?)?${file}(?<numbers>\\d.*)$`),
}));
/**
 * The series of files of the Constitutional Court: unconstitutionality, habeas corpus, amparo, compliance, competence …
 */
const courtTail = /^(?:P?I|AI|P?HC|P?A|AA|P?C|AC|CC|P?CC|P?HD|Q)$/;

/**
 * Reads cleaned text as the decision of a court: "STC 0020-2005-PI/TC", "R.N. 2323-2018/Lima Norte"; null for anything
 * else.
 */
export function parseCourtDecision(text: string): RecognisedDecision | null {
  for (const { series, expression } of expressions) {
    const numbers = expression.exec(text)?.groups?.numbers;
    const decision = numbers === undefined ? null : decisionOf(numbers, series);
    if (decision !== null) return decision;
  }
  const bare = decisionOf(text, null);
  return bare?.series === 'TC' ? bare : null;
}

/** The series of a file number in the dataset, by the letters before the number, else by its tail. */
export function seriesOf(number: string, tail: readonly string[]): string | null {
  const letters = /^([A-Z.]+)\s/.exec(number)?.[1]?.replaceAll('.', '');
  if (letters !== undefined) return letters;
  return tail.includes('TC') && courtTail.test(tail[0] ?? '') ? 'TC' : null;
}

function decisionOf(text: string, series: string | null): RecognisedDecision | null {
  const parsed = text.split(separator).map((number) => parseCitedNumber(number));
  const numbers = parsed.filter((number) => number?.hasYear === true).filter((number) => number !== null);
  const [first] = numbers;
  if (first === undefined || numbers.length !== parsed.length) return null;
  return {
    type: 'COURT_DECISION',
    kinds: ['COURT_DECISION'],
    number: numbers.map((number) => number.text).join(', '),
    numbers,
    series: series ?? seriesOf(first.text, first.tail),
  };
}

const separator = new RegExp(`(?:, | (?:y|e|and|&) )${file}`);
