import type { FieldType } from '../../ontology/field.ts';

/** What a field, or a part of a value object, holds. `Entity` is the id of one. */
export type ValueType = FieldType | 'Boolean' | 'Count' | 'Entity';

/** How values look as RDF: `text` has a language, `iri` names a thing. */
export type RdfForm = 'text' | 'string' | 'iri' | 'decimal' | 'integer' | 'boolean' | 'edtf';

/** The datatype of the forms that have one of their own. */
export const datatypes = {
  decimal: 'xsd:decimal',
  integer: 'xsd:integer',
  boolean: 'xsd:boolean',
  edtf: 'edtf:EDTF',
} as const satisfies Partial<Record<RdfForm, string>>;

/** How Hoja's own property of a field holds its values: numbers as decimals, dates as EDTF whatever their precision. */
export function formOf(type: ValueType): RdfForm {
  switch (type) {
    case 'LocalizedText':
      return 'text';
    case 'String':
    case 'Strings':
      return 'string';
    case 'Float':
      return 'decimal';
    case 'Count':
      return 'integer';
    case 'Boolean':
      return 'boolean';
    case 'Edtf':
      return 'edtf';
    default:
      return 'iri';
  }
}
