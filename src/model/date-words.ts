import { boundsOf } from './edtf-date.ts';

export type DateLanguage = 'es' | 'en';

/**
 * Says an EDTF date or interval in words: "17 de junio de 2003", "June 2003", "about 2014", "década de 1990", "since
 * 1991", "de 2003 a 2007". A text that is not EDTF is returned unchanged.
 */
export function dateInWords(text: string, language: DateLanguage): string {
  if (boundsOf(text) === undefined) return text;
  const [start = '', end] = text.split('/');
  const words = wordsIn[language];
  if (end === undefined) return words.alone(momentOf(start));
  if (isOpen(start)) return words.until(momentOf(end));
  return isOpen(end) ? words.since(momentOf(start)) : words.between(momentOf(start), momentOf(end));
}

type Moment =
  | {
      readonly kind: 'day' | 'month' | 'year' | 'decade';
      readonly year: string;
      readonly month: number;
      readonly day: number;
      readonly isAbout: boolean;
      readonly isDoubtful: boolean;
    }
  | { readonly kind: 'years'; readonly from: string; readonly to: string };

interface DateWords {
  alone(moment: Moment): string;
  since(start: Moment): string;
  until(end: Moment): string;
  between(start: Moment, end: Moment): string;
}

function isOpen(bound: string): boolean {
  return bound === '' || bound === '..';
}

/** Open digits widen the date: `2003-XX` is the year, `199X` the decade, `19XX` a hundred years. */
function momentOf(bound: string): Moment {
  const [, year = '', month = 'XX', day = 'XX'] = /^(.{4})(?:-(..))?(?:-(..))?/.exec(bound) ?? [];
  const marks = { isAbout: /[~%]$/.test(bound), isDoubtful: /[?%]$/.test(bound) };
  if (/^\d{3}X$/.test(year)) return { kind: 'decade', year: `${year.slice(0, 3)}0`, month: 0, day: 0, ...marks };
  if (year.includes('X')) return { kind: 'years', from: year.replaceAll('X', '0'), to: year.replaceAll('X', '9') };
  if (month.includes('X')) return { kind: 'year', year, month: 0, day: 0, ...marks };
  const kind = day.includes('X') ? 'month' : 'day';
  return { kind, year, month: Number(month), day: kind === 'day' ? Number(day) : 0, ...marks };
}

const spanishMonths = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'setiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const spanish: DateWords = {
  alone(moment) {
    if (moment.kind === 'years') return `entre ${moment.from} y ${moment.to}`;
    const text = moment.isAbout ? `hacia ${spanishWithArticle(moment)}` : spanishDate(moment);
    return moment.isDoubtful ? `posiblemente ${text}` : text;
  },
  since: (start) => `desde ${spanishAfter(start)}`,
  until: (end) => `hasta ${spanishAfter(end)}`,
  between: (start, end) => contract(`de ${spanishAfter(start)} a ${spanishAfter(end)}`),
};

const english: DateWords = {
  alone(moment) {
    if (moment.kind === 'years') return `between ${moment.from} and ${moment.to}`;
    const text = `${moment.isAbout ? 'about ' : ''}${englishDate(moment)}`;
    return moment.isDoubtful ? `possibly ${text}` : text;
  },
  since: (start) => `since ${english.alone(start)}`,
  until: (end) => `until ${english.alone(end)}`,
  between: (start, end) => `from ${english.alone(start)} to ${english.alone(end)}`,
};

const wordsIn: Readonly<Record<DateLanguage, DateWords>> = { es: spanish, en: english };

type PlainMoment = Exclude<Moment, { kind: 'years' }>;

/** Peruvian Spanish writes "setiembre". */
function spanishDate({ kind, year, month, day }: PlainMoment): string {
  if (kind === 'decade') return `década de ${year}`;
  if (kind === 'year') return year;
  const name = `${spanishMonths[month - 1] ?? ''} de ${year}`;
  return kind === 'month' ? name : `${day} de ${name}`;
}

function englishDate({ kind, year, month, day }: PlainMoment): string {
  if (kind === 'decade') return `the ${year}s`;
  if (kind === 'year') return year;
  const name = `${englishMonths[month - 1] ?? ''} ${year}`;
  return kind === 'month' ? name : `${day} ${name}`;
}

/** The words after a preposition: a day and a decade take an article. */
function spanishAfter(moment: Moment): string {
  if (moment.kind === 'years') return spanish.alone(moment);
  const date = spanishWithArticle(moment);
  const text = moment.isAbout ? contract(`alrededor de ${date}`) : date;
  return moment.isDoubtful ? `posiblemente ${text}` : text;
}

function spanishWithArticle(moment: PlainMoment): string {
  const date = spanishDate(moment);
  if (moment.kind === 'day') return `el ${date}`;
  return moment.kind === 'decade' ? `la ${date}` : date;
}

function contract(text: string): string {
  return text.replaceAll(/\bde el /g, 'del ').replaceAll(/\ba el /g, 'al ');
}
