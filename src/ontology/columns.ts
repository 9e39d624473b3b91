import { languages } from '../model/localized-text.ts';
import type { Field, FieldType } from './field.ts';

/**
 * The columns of a field in the graph. `names` becomes `name_es`, `name_en`, `name_qu`. A date becomes its text and its
 * first and last day, an amount its value and unit, a list of objects one JSON text.
 */
export function columnsOf(name: string, field: Pick<Field, 'type'>): readonly string[] {
  return suffixesOf(field.type).map((suffix) => (name === 'names' ? `name${suffix}` : `${name}${suffix}`));
}

function suffixesOf(type: FieldType): readonly string[] {
  switch (type) {
    case 'LocalizedText':
      return languages.map((language) => `_${language}`);
    case 'Edtf':
      return ['', 'Earliest', 'Latest'];
    case 'Amount':
      return ['Value', 'Unit'];
    case 'Money':
      return ['Value', 'Currency', 'Period'];
    case 'Quote':
      return ['Text', 'Language', 'Document'];
    default:
      return [''];
  }
}
