import type { RowValue } from '../engine/statement.ts';
import { columnsOf } from '../ontology/columns.ts';
import type { Field, Fields } from '../ontology/field.ts';
import type { FieldValues } from './export-graph.ts';

type Stored = Readonly<Record<string, RowValue>>;

/**
 * Turns flat properties of the graph back into the values of the dataset. A value that is not recorded is missing; only
 * a list that every item has is empty instead.
 */
export function readFields(fields: Fields, stored: Stored): FieldValues {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = readField(name, field, stored);
      const isMissing = value === null || (Array.isArray(value) && value.length === 0 && !field.required);
      return isMissing ? [] : [[name, value] as const];
    }),
  );
}

function readField(name: string, field: Field, stored: Stored): RowValue {
  const columns = columnsOf(name, field);
  const [first = name] = columns;
  const value = stored[first] ?? null;
  switch (field.type) {
    case 'LocalizedText':
      return readParts(columns, ['es', 'en', 'qu'], stored);
    case 'Amount':
      return readParts(columns, ['value', 'unit'], stored);
    case 'Money':
      return readParts(columns, ['value', 'currency', 'period'], stored);
    case 'Quote':
      return readParts(columns, ['text', 'language', 'document'], stored);
    case 'LocalizedTexts':
    case 'Penalties':
    case 'Figures':
      return typeof value === 'string' ? (JSON.parse(value) as RowValue) : null;
    default:
      return value;
  }
}

function readParts(columns: readonly string[], keys: readonly string[], stored: Stored): RowValue {
  const parts = columns.flatMap((column, index) => {
    const value = stored[column] ?? null;
    return value === null ? [] : [[keys[index] ?? column, value] as const];
  });
  return parts.length === 0 ? null : Object.fromEntries(parts);
}
