import type { FieldType } from '../../ontology/field.ts';

/** The type of a field or of a part of a value object. `Entity` is the id of an entity. */
export type ValueType = FieldType | 'Boolean' | 'Count' | 'Entity';

/** The form of values in RDF: `text` has a language, `iri` names a thing. */
export type RdfForm = 'text' | 'string' | 'iri' | 'decimal' | 'integer' | 'boolean' | 'edtf';

/** The datatypes of the forms that have one of their own. */
export const datatypes = {
  decimal: 'xsd:decimal',
  integer: 'xsd:integer',
  boolean: 'xsd:boolean',
  edtf: 'edtf:EDTF',
} as const satisfies Partial<Record<RdfForm, string>>;

/**
 * The form of the values of Hoja's own property of a field: numbers are decimals, dates are EDTF whatever their
 * precision.
 */
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
