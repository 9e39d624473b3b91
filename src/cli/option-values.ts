import { InvalidArgumentError } from 'commander';
import { isDay } from '../model/edtf-date.ts';

/** Reads a whole number. Commander adds the name of the option and the value to the message. */
export function readNumberOption(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}

/** Reads a calendar day. */
export function readDayOption(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('It is a day of the calendar written YYYY-MM-DD, as in 2003-06-17.');
  return text;
}
