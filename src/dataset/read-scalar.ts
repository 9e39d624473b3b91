import { isScalar, type Scalar } from 'yaml';
import { parseEdtf } from '../model/edtf-date.ts';
import { enumCodes, type EnumName } from '../ontology/enums.ts';
import { datePattern } from './date-pattern.ts';
import { describeNode, type Notes } from './notes.ts';
import { readReference } from './read-reference.ts';
import type { JsonValue } from './release.ts';
import { renderSuggestion } from './suggestion.ts';
import type { ValueType } from './value-shapes.ts';
import type { Entry } from './yaml-file.ts';

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const empty = new Set(['', '~', 'null', 'Null', 'NULL']);

/**
 * Reads a value that is written as one text: a name, a number, a date, a code or an id. Notes a problem and gives
 * undefined when the text does not fit the type.
 */
export function readScalar(type: ValueType, entry: Entry, notes: Notes): JsonValue | undefined {
  const { name, key, value } = entry;
  if (!isScalar(value)) {
    notes.report(value ?? key, `"${name}" needs a single value, not ${describeNode(value)}`);
    return undefined;
  }
  const text = String(value.value);
  if (text.trim() === '' || (value.type === 'PLAIN' && empty.has(text))) {
    notes.report(value, `"${name}" has no value; leave the field out when it is not known`);
    return undefined;
  }
  const message = problemOf(type, name, text, value);
  if (message !== undefined) {
    notes.report(value, message);
    return undefined;
  }
  if (type === 'Source' || type === 'DocumentId') return readReference(type, value, text, notes);
  if (type === 'Float' || type === 'Count') return Number(text);
  return type === 'Boolean' ? text === 'true' : text;
}

function problemOf(type: ValueType, name: string, text: string, scalar: Scalar): string | undefined {
  if (typeof type === 'object') return codeProblem(type.enum, text);
  if (type === 'Edtf') return datePattern.test(text) && parseEdtf(text) !== undefined ? undefined : dateProblem(text);
  if (type === 'Url')
    return isWebAddress(text) ? undefined : `"${text}" is not a web address; write it whole, with https://`;
  if (type === 'Boolean')
    return text === 'true' || text === 'false' ? undefined : `"${name}" is true or false, not "${text}"`;
  if (type === 'Float' || type === 'Count') return numberProblem(type, name, text, scalar);
  return undefined;
}

function codeProblem(name: EnumName, text: string): string | undefined {
  const codes = enumCodes(name);
  return codes.includes(text) ? undefined : `${name} has no value "${text}"${renderSuggestion(text, codes)}`;
}

function dateProblem(text: string): string {
  return `"${text}" is not a date; write a day of the calendar (2003-06-17), a month (2010-12), a year (1949, 2014~ for about) or an interval (1949-09/1949-12, 1991-04-09/.. when it goes on)`;
}

function numberProblem(type: 'Float' | 'Count', name: string, text: string, scalar: Scalar): string | undefined {
  if (!number.test(text))
    return `"${name}" is a number, not "${text}"; write digits, with a point before decimals: 8, 2.5, -12.04`;
  if (scalar.type !== 'PLAIN') return `"${name}" is a number; write ${text} without quotes`;
  if (Math.abs(Number(text)) > Number.MAX_SAFE_INTEGER)
    return `${text} is too large to be stored exactly; the largest number is 2^53 - 1 (${Number.MAX_SAFE_INTEGER})`;
  if (type === 'Count' && !/^\d+$/.test(text)) return `"${name}" is a whole number, not ${text}`;
  return undefined;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}
