import type { RowValue } from '../../engine/statement.ts';
import { parseEdtf } from '../../model/edtf-date.ts';
import { languages, type LocalizedLabel } from '../../model/localized-text.ts';
import { columnsOf } from '../../ontology/columns.ts';
import type { Field, FieldType } from '../../ontology/field.ts';

export type FlatKind = 'string' | 'double';
export type FlatValue = string | number | null;

/** One flat attribute that a field gives. */
export interface FieldColumn {
  /** The name of the column in the graph: `name_es`, `inForceEarliest`, `budgetValue`. */
  readonly name: string;
  readonly kind: FlatKind;
  readonly label: LocalizedLabel;
  /** Reads the attribute from the value of the whole field; null when the value has nothing for it. */
  readonly flatten: (value: RowValue) => FlatValue;
}

/** Separates the items of a list. Inside an item, `|` and `\` get a backslash before them. */
export const listSeparator = ' | ';

/**
 * The attributes of a field: one for each language of a text; a date with its first and last day; the value and the
 * unit of an amount; a list as one text; a list of objects as JSON.
 */
export function fieldColumnsOf(name: string, { type, label }: Pick<Field, 'type' | 'label'>): readonly FieldColumn[] {
  const names = columnsOf(name, { type });
  return partsOf(type).map(({ label: part, kind, flatten }, index) => ({
    name: names[index] ?? name,
    kind,
    label: withPart(label, part),
    flatten,
  }));
}

interface Part {
  readonly label: LocalizedLabel | null;
  readonly kind: FlatKind;
  readonly flatten: (value: RowValue) => FlatValue;
}

/** The attributes in the order of the columns in the graph. */
function partsOf(type: FieldType): readonly Part[] {
  switch (type) {
    case 'LocalizedText':
      return languages.map((language) => partAt(language, { es: language, en: language }));
    case 'Edtf':
      return [
        whole('string', scalarOf),
        dayPart('earliest', { es: 'primer día', en: 'first day' }),
        dayPart('latest', { es: 'último día', en: 'last day' }),
      ];
    case 'Amount':
      return [valuePart, partAt('unit', { es: 'unidad', en: 'unit' })];
    case 'Money':
      return [
        valuePart,
        partAt('currency', { es: 'moneda', en: 'currency' }),
        partAt('period', { es: 'periodo', en: 'period' }),
      ];
    case 'Quote':
      return [
        partAt('text', { es: 'texto', en: 'text' }),
        partAt('language', { es: 'idioma', en: 'language' }),
        partAt('document', { es: 'documento', en: 'document' }),
      ];
    case 'Float':
      return [whole('double', scalarOf)];
    case 'Strings':
    case 'Sources':
      return [whole('string', joinList)];
    case 'LocalizedTexts':
    case 'Penalties':
    case 'Figures':
      return [whole('string', (value) => JSON.stringify(value))];
    default:
      return [whole('string', scalarOf)];
  }
}

function whole(kind: FlatKind, flatten: (value: RowValue) => FlatValue): Part {
  return { label: null, kind, flatten };
}

const valuePart: Part = { ...partAt('value', { es: 'valor', en: 'value' }), kind: 'double' };

function partAt(key: string, label: LocalizedLabel): Part {
  return {
    label,
    kind: 'string',
    flatten: (value) => scalarOf((value as Readonly<Record<string, RowValue>>)[key] ?? null),
  };
}

function dayPart(key: 'earliest' | 'latest', label: LocalizedLabel): Part {
  return {
    label,
    kind: 'string',
    flatten: (value) => (typeof value === 'string' ? (parseEdtf(value)?.[key] ?? null) : null),
  };
}

function scalarOf(value: RowValue): FlatValue {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function joinList(value: RowValue): FlatValue {
  const items = value as readonly string[];
  return items.length === 0
    ? null
    : items.map((item) => item.replaceAll(/[\\|]/g, String.raw`\$&`)).join(listSeparator);
}

function withPart({ es, en }: LocalizedLabel, part: LocalizedLabel | null): LocalizedLabel {
  return part === null ? { es, en } : { es: `${es}: ${part.es}`, en: `${en}: ${part.en}` };
}
