/** The number of a norm or a case in a form that can be compared: `044-2003-PCM` is 44-2003 with the tail PCM. */
export interface CitedNumber {
  /** The number without leading zeros and thousands separators. A year has four digits: `28002`, `44-2003`. */
  readonly main: string;
  /** What follows the year, such as the issuer, in capitals: `PCM`; `CR`, `GRH`. */
  readonly tail: readonly string[];
  readonly hasYear: boolean;
  /** The number as it is shown. Leading zeros stay when a year follows: `28002`, `044-2003-PCM`, `031-2005-GRC/CRC`. */
  readonly text: string;
}

const plain = /^(?<number>\d{1,3}(?:[.,]\d{3})+|\d{2} \d{3}|\d{1,6})$/;
const dated =
  /^(?<number>\d{1,6}) ?[-/] ?(?<year>\d{4}|\d{2})(?<tail>(?:(?: ?[-/] ?| |(?<=\d{4}))[a-z][a-z0-9.]*(?:(?: ?[-/] ?| )[a-z0-9.]+)*)?)$/i;

/**
 * Reads a text that is a number and nothing else; null for any other text. A year of two digits from 30 on is of the
 * last century.
 */
export function parseCitedNumber(text: string): CitedNumber | null {
  const whole = plain.exec(text)?.groups;
  if (whole !== undefined) {
    const number = withoutZeros((whole.number ?? '').replace(/[., ]/g, ''));
    return { main: number, tail: [], hasYear: false, text: number };
  }
  const { number = '', year = '', tail = '' } = dated.exec(text)?.groups ?? {};
  if (!isYear(year)) return null;
  return {
    main: `${withoutZeros(number)}-${fourDigits(year)}`,
    tail: tail
      .toUpperCase()
      .split(/[-/ ]+/)
      .filter((part) => part !== ''),
    hasYear: true,
    text: text
      .toUpperCase()
      .replace(/ ?([-/]) ?/g, '$1')
      .replace(/(?<=\d[-/]\d{4})(?=[A-Z])/, '-')
      .replace(/(?<=\d) /g, '-'),
  };
}

function withoutZeros(number: string): string {
  return number.replace(/^0+(?=\d)/, '');
}

function isYear(year: string): boolean {
  return year.length === 2 || (year >= '1821' && year <= '2199');
}

function fourDigits(year: string): string {
  if (year.length === 4) return year;
  return year >= '30' ? `19${year}` : `20${year}`;
}

/** The letters before the number of a decision, and the number: `R.N. 352-2005/Callao`, `Casación 324-2018/Cusco`. */
export function splitSeries(text: string): { readonly series: string | null; readonly number: string } {
  const [letters] = /^\p{Lu}[\p{L}.]*\s+/u.exec(text) ?? [];
  if (letters === undefined) return { series: null, number: text };
  const series = letters.trim().replaceAll('.', '').toUpperCase();
  return { series: series.startsWith('CAS') ? 'CAS' : series, number: text.slice(letters.length) };
}
