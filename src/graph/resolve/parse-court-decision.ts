import { parseCitedNumber, splitSeries } from '../../model/cited-number.ts';
import { numberSign } from './law-forms.ts';
import type { RecognisedDecision } from './recognised-reference.ts';

const file = `(?:(?:del |de )?(?:exp(?:\\.|edientes?)?|case)\\.? ?)?${numberSign}`;
/** The last form is that of any file: only one whose number is of a court is a decision. */
const anyFile = 'exp(?:\\.|edientes?)?|case';
const forms: readonly (readonly [pattern: string, series: string | null])[] = [
  [
    'stc\\.?|s\\.?t\\.?c\\.?|(?:sentencia|auto|resolucion) del (?:tribunal constitucional|tc)|constitutional court (?:judgment|ruling|decision)',
    'TC',
  ],
  ['r\\.? ?n\\.?|recurso de nulidad|(?:supreme court )?(?:ruling|nullity appeal) r\\.? ?n\\.?', 'RN'],
  [
    'cas(?:\\.|acion(?:es)?)?(?: (?:penal|civil|laboral))?|(?:recurso|sentencia) de casacion|sentencia casatoria|cassation',
    'CAS',
  ],
  ['acuerdo plenario(?: extraordinario)?|a\\. ?p\\.|(?:extraordinary )?plenary agreement', 'AP'],
  ['sentencia plenaria(?: casatoria)?|pleno casatorio|plenary (?:cassation )?judgment', 'SP'],
  ['queja(?: excepcional)?|recurso de queja', 'Q'],
  ['(?:la )?sentencia|judgment|r\\.?t\\.?c\\.?|ejecutoria(?: suprema)?', null],
  [anyFile, null],
];
const expressions = forms.map(([pattern, series]) => ({
  series,
  isFile: pattern === anyFile,
  expression: new RegExp(`^(?:${pattern}),? ?(?:recaida en (?:el )?)?${file}(?<numbers>\\d.*)$`),
}));
/**
 * The series of files of the Constitutional Court: unconstitutionality, habeas corpus, amparo, compliance, competence …
 */
const courtTail = /^(?:P?I|AI|P?HC|P?A|AA|P?C|AC|CC|P?CC|P?HD|Q)$/;

const groundWord =
  '(?:fundamentos?|funds?|fdos?|f\\.? ?j|f|considerandos?|cons|parrafos?|parrs?|puntos?|grounds?|paragraphs?|paras?)\\.?(?: juridicos?)?(?: n\\.?[o°]?)?';
const grounds = '(?<paragraph>\\d{1,3}(?:(?:, | y | and | a | al |-)\\d{1,3})*)';
const groundAfter = new RegExp(`,? \\(?(?:en (?:su|el) )?${groundWord} ?${grounds}\\)?$`);
const groundBefore = new RegExp(`^${groundWord} ?${grounds} (?:de la|del?|of the|of) `);

/**
 * Reads cleaned text as the decision of a court: "STC 0020-2005-PI/TC, fundamento 52", "R.N. 2323-2018/Lima Norte";
 * null for anything else.
 */
export function parseCourtDecision(whole: string): RecognisedDecision | null {
  const ground = groundBefore.exec(whole) ?? groundAfter.exec(whole);
  const text = ground === null ? whole : whole.replace(ground[0], '');
  const decision = parseNumbered(text);
  return decision === null || ground === null ? decision : { ...decision, paragraph: ground.groups?.paragraph ?? null };
}

function parseNumbered(text: string): RecognisedDecision | null {
  for (const { series, isFile, expression } of expressions) {
    const numbers = expression.exec(text)?.groups?.numbers;
    const decision = numbers === undefined ? null : decisionOf(numbers.replace(place, '/$<place>'), series);
    if (decision !== null && (!isFile || isOfCourt(decision))) return decision;
  }
  const bare = decisionOf(text, null);
  return bare?.series === 'TC' ? bare : null;
}

/** The offices of the courts in the numbers of their files: courts, chambers, prosecutors of the judiciary. */
const offices: ReadonlySet<string> = new Set(['JR', 'JM', 'JP', 'SP', 'SU', 'SC', 'CI', 'PE', 'CSN', 'TC']);

function isOfCourt({ numbers }: RecognisedDecision): boolean {
  return numbers.every(({ tail }) => tail.some((part) => offices.has(part)) || courtTail.test(tail[0] ?? ''));
}

/** Matches the court's place after the number: ", Cusco", " - Lima Norte", " (Callao)". */
const place = /(?<=\d{4})(?:, | - | ?- ?| \(| )(?<place>[a-z]{3,}(?: [a-z]+){0,2})\)?$/;

/** The series of a file number in the dataset, by the letters before the number, else by its tail. */
export function seriesOf(number: string, tail: readonly string[]): string | null {
  const letters = splitSeries(number).series;
  if (letters !== null) return letters;
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
    paragraph: null,
    date: null,
  };
}

const separator = new RegExp(`(?:, | (?:y|e|and|&) )${file}`);
