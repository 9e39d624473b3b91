import { DataFactory, type NamedNode, type Quad } from 'n3';
import type { RowValue } from '../../engine/statement.ts';
import { dateTermsOf, holdsDate } from './date-terms.ts';
import type { FieldValues } from '../export-graph.ts';
import { ownTermOf, type TermField, type TermFields } from './own-terms.ts';
import type { RdfTerms } from './rdf-terms.ts';
import { valueObjectOf, type ValueObject } from './value-objects.ts';
import { createTermReader } from './value-terms.ts';

/** Makes the statements about a subject's fields: first about the subject itself, then about its value objects. */
export type FieldDescriber = (subject: NamedNode, values: FieldValues) => readonly Quad[];

/**
 * Each field has a statement with Hoja's own property, and one with each standard property that means the same. Hoja's
 * property holds a date as an EDTF literal; the others hold an XML Schema literal, where the date is plain enough.
 */
export function createFieldDescriber(terms: RdfTerms, owner: string, fields: TermFields): FieldDescriber {
  const describers = Object.entries(fields).map(([name, field]) => ({
    name,
    ...describerOf(terms, ownTermOf(owner, name, field), field),
  }));
  return (subject, values) => {
    const stated = describers.filter(({ name }) => (values[name] ?? null) !== null);
    const parts = stated.filter(({ describeParts }) => describeParts !== undefined);
    return [
      ...stated.flatMap(({ name, describe }) => describe(subject, values[name] ?? null)),
      ...parts.flatMap(({ name, describeParts }) => describeParts?.(subject, values[name] ?? null) ?? []),
    ];
  };
}

type Describe = (subject: NamedNode, value: RowValue) => readonly Quad[];

interface Describer {
  readonly describe: Describe;
  readonly describeParts?: Describe;
}

function describerOf(terms: RdfTerms, ownTerm: string, field: TermField): Describer {
  const valueObject = valueObjectOf(field.type);
  if (valueObject !== undefined) return objectDescriber(terms, ownTerm, valueObject);
  const own = plainDescriber(terms, [`hoja:${ownTerm}`, ...(field.type === 'Edtf' ? [] : (field.iris ?? []))], field);
  if (field.type === 'Edtf') return { describe: joined(own, dateDescriber(terms, field)) };
  return { describe: field.sameAs === undefined ? own : joined(own, sameAsDescriber(terms, field.sameAs)) };
}

function plainDescriber(terms: RdfTerms, names: readonly string[], { type }: TermField): Describe {
  const properties = names.map(terms.named);
  const read = createTermReader(terms, type);
  return (subject, value) => {
    const objects = read(value);
    return properties.flatMap((property) => objects.map((object) => DataFactory.quad(subject, property, object)));
  };
}

function dateDescriber(terms: RdfTerms, { iris = [], startIris = [], endIris = [] }: TermField): Describe {
  if (iris.length + startIris.length + endIris.length === 0) return () => [];
  return (subject, value) => {
    const { whole, start, end } = dateTermsOf(terms, value as string);
    const stated = [
      ...iris.map((name) => ({ name, date: whole })),
      ...startIris.map((name) => ({ name, date: start })),
      ...endIris.map((name) => ({ name, date: end })),
    ];
    return stated.flatMap(({ name, date }) =>
      date === null || !holdsDate(name, date) ? [] : [DataFactory.quad(subject, terms.named(name), date)],
    );
  };
}

function sameAsDescriber({ named }: RdfTerms, pattern: string): Describe {
  const sameAs = named('owl:sameAs');
  // In an address `?` and `#` would end the path.
  const addressOf = (value: string) =>
    pattern.replace('{value}', () => encodeURI(value).replaceAll(/[?#]/g, encodeURIComponent));
  return (subject, value) => [DataFactory.quad(subject, sameAs, DataFactory.namedNode(addressOf(value as string)))];
}

/**
 * A value object is named after the field that holds it, `…#quote`. An item of a list has a number after its name, and
 * a statement of its position.
 */
function objectDescriber(terms: RdfTerms, ownTerm: string, { name, iris, fields, read }: ValueObject): Describer {
  const property = terms.named(`hoja:${ownTerm}`);
  const [type, position] = [terms.named('rdf:type'), terms.named('schema:position')];
  const classes = [`hoja:${name}`, ...iris].map(terms.named);
  const describeFields = createFieldDescriber(terms, name, fields);
  const partsOf = (subject: NamedNode, value: RowValue) => {
    const isList = Array.isArray(value);
    const values = (isList ? value : [value]) as readonly Readonly<Record<string, RowValue>>[];
    return values.map((item, index) => ({
      item,
      number: isList ? index + 1 : null,
      node: DataFactory.namedNode(`${subject.value}#${ownTerm}${isList ? `-${index + 1}` : ''}`),
    }));
  };
  return {
    describe: (subject, value) => partsOf(subject, value).map(({ node }) => DataFactory.quad(subject, property, node)),
    describeParts: (subject, value) =>
      partsOf(subject, value).flatMap(({ item, number, node }) => [
        ...classes.map((each) => DataFactory.quad(node, type, each)),
        ...(number === null
          ? []
          : [DataFactory.quad(node, position, DataFactory.literal(String(number), terms.named('xsd:integer')))]),
        ...describeFields(node, read(item)),
      ]),
  };
}

function joined(first: Describe, second: Describe): Describe {
  return (subject, value) => [...first(subject, value), ...second(subject, value)];
}
