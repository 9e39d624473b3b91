export interface WithoutDate {
  readonly text: string;
  /** `2003-06-17`; null when the text ends in no whole day. */
  readonly date: string | null;
}

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'enero|january|jan|ene',
    'febrero|february|feb',
    'marzo|march|mar',
    'abril|april|abr|apr',
    'mayo|may',
    'junio|june|jun',
    'julio|july|jul',
    'agosto|august|ago|aug',
    'setiembre|septiembre|september|set|sep|sept',
    'octubre|october|oct',
    'noviembre|november|nov',
    'diciembre|december|dic|dec',
  ].flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);

const word =
  '(?:,? ?\\(?(?:(?:publicad|promulgad|dictad|fechad|expedid|emitid|suscrit)[ao]s?,? ?|published |enacted |dated )?(?:(?:con|de) fecha(?: de)? |(?:el|del|de|of|on) )?(?:dia )?)';
const month = `(?<month>${Object.keys(months).join('|')})\\.?`;
const forms = [
  new RegExp(`${word}(?<day>\\d{1,2})(?:o|°)?[./-](?<numeric>\\d{1,2})[./-](?<year>(?:1[89]|20)\\d{2}|\\d{2})\\)?$`),
  new RegExp(
    `${word}(?<day>\\d{1,2})(?:o|°|ro)? (?:de )?${month},? (?:del? (?:ano )?)?(?<year>(?:1[89]|20)\\d{2})\\)?$`,
  ),
  new RegExp(`${word}${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:1[89]|20)\\d{2})\\)?$`),
  new RegExp(`${word}(?<year>(?:1[89]|20)\\d{2})[-](?<numeric>\\d{2})[-](?<day>\\d{2})\\)?$`),
];

/**
 * Takes the day off the end of cleaned text: "(26.09.2015)", "del 17 de junio de 2003". A number such as `17-06-2003`
 * that is all of the text, or that follows a number sign, is no date.
 */
export function cutDate(text: string): WithoutDate {
  for (const form of forms) {
    const match = form.exec(text);
    if (match === null || !/[a-z0-9)]$/.test(text.slice(0, match.index)) || !/^[ ,(]/.test(match[0])) continue;
    const { day = '', month: name = '', numeric, year = '' } = match.groups ?? {};
    const date = isoOf(fourDigits(year), numeric === undefined ? (months[name] ?? 0) : Number(numeric), Number(day));
    if (date === null) continue;
    const rest = text.slice(0, match.index).replace(/[\s,(]+$/, '');
    if (/(?:^| )n(?:ro|um)?\.? ?[o°]?\.?$/.test(rest) || !/\d|[a-z]{4}/.test(rest)) continue;
    return { text: rest, date };
  }
  return { text, date: null };
}

function fourDigits(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (year >= '30' ? 1900 : 2000);
}

function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
