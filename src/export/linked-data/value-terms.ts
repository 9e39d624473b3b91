import { DataFactory, type Literal, type NamedNode } from 'n3';
import type { RowValue } from '../../engine/statement.ts';
import { datatypes, formOf, type ValueType } from './rdf-form.ts';
import { addressTerm, textTerm, type RdfTerms } from './rdf-terms.ts';

/**
 * Makes a function that turns the value of a field into terms of RDF: one, or one for each language or item. Not for
 * values that are objects.
 */
export function createTermReader(
  terms: RdfTerms,
  type: ValueType,
): (value: RowValue) => readonly (NamedNode | Literal)[] {
  const { named, thing } = terms;
  if (typeof type === 'object') return (code) => [named(enumValueName(type.enum, code as string))];
  switch (type) {
    case 'LocalizedText':
      return textTerms;
    case 'Strings':
      return (items) => (items as readonly string[]).map((item) => textTerm(item, ''));
    case 'Source':
    case 'Entity':
      return (id) => [thing(id as string)];
    case 'Sources':
      return (ids) => (ids as readonly string[]).map(thing);
    case 'Url':
      return (url) => [addressTerm(url as string)];
    default:
      return literalReader(terms, type);
  }
}

/** The name of an enum value in Hoja's own vocabulary: `hoja:LawKind-CODE`. */
export function enumValueName(enumName: string, code: string): string {
  return `hoja:${enumName}-${code}`;
}

function textTerms(value: RowValue): readonly Literal[] {
  const texts = Object.entries(value as Readonly<Record<string, string | null>>);
  return texts.flatMap(([language, text]) => (text === null ? [] : [textTerm(text, language)]));
}

function literalReader({ named }: RdfTerms, type: ValueType): (value: RowValue) => readonly Literal[] {
  const form = formOf(type);
  if (form !== 'decimal' && form !== 'integer' && form !== 'boolean' && form !== 'edtf')
    return (value) => [textTerm(value as string, '')];
  const datatype = named(datatypes[form]);
  return (value) => [
    DataFactory.literal(typeof value === 'number' ? decimalText(value) : `${value as string | boolean}`, datatype),
  ];
}

/** Writes all digits without an exponent, because `1e-7` is not an xsd:decimal. */
function decimalText(value: number): string {
  const [, sign = '', digits = '', fraction = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(String(value)) ?? [];
  return exponent === undefined ? String(value) : `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits}${fraction}`;
}
