import { DataFactory, type Literal } from 'n3';
import { dayPrefixes } from '../../ontology/namespaces.ts';
import type { RdfTerms } from './rdf-terms.ts';

/**
 * What one bound of a date is as a literal of XML Schema: a day, a month or a year. Null for anything less plain
 * (`2014~`, `198X`, `..`).
 */
export interface DateTerms {
  /** Of a date that is not an interval. */
  readonly whole: Literal | null;
  readonly start: Literal | null;
  /** Only where an interval says how it ends. */
  readonly end: Literal | null;
}

export function dateTermsOf(terms: RdfTerms, edtf: string): DateTerms {
  const [first = '', second] = edtf.split('/');
  const start = boundTerm(terms, first);
  return second === undefined
    ? { whole: start, start, end: null }
    : { whole: null, start, end: boundTerm(terms, second) };
}

/** Whether a standard property may hold the date: those of ELI are of whole days. */
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
