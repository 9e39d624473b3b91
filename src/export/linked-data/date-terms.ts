import { DataFactory, type Literal } from 'n3';
import { dayPrefixes } from '../../ontology/namespaces.ts';
import type { RdfTerms } from './rdf-terms.ts';

/**
 * A date as literals of XML Schema: a day, a month or a year. A bound is null when it is anything else (`2014~`,
 * `198X`, `..`).
 */
export interface DateTerms {
  /** The literal of a date that is no interval; else null. */
  readonly whole: Literal | null;
  readonly start: Literal | null;
  /** The end of an interval; null when the date has no end of its own. */
  readonly end: Literal | null;
}

export function dateTermsOf(terms: RdfTerms, edtf: string): DateTerms {
  const [first = '', second] = edtf.split('/');
  const start = boundTerm(terms, first);
  return second === undefined
    ? { whole: start, start, end: null }
    : { whole: null, start, end: boundTerm(terms, second) };
}

/** True when a standard property may hold the date: properties of ELI hold only whole days. */
export function holdsDate(property: string, date: Literal): boolean {
  return !dayPrefixes.includes(property.slice(0, property.indexOf(':'))) || date.datatype.value.endsWith('#date');
}

function boundTerm({ named }: RdfTerms, bound: string): Literal | null {
  const datatype = plainDates.find(({ pattern }) => pattern.test(bound))?.datatype;
  return datatype === undefined ? null : DataFactory.literal(bound, named(datatype));
}

const plainDates = [
  { pattern: /^\d{4}-\d{2}-\d{2}$/, datatype: 'xsd:date' },
  { pattern: /^\d{4}-\d{2}$/, datatype: 'xsd:gYearMonth' },
  { pattern: /^\d{4}$/, datatype: 'xsd:gYear' },
] as const;
