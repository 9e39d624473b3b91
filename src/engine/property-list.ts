import type { RowValue } from './statement.ts';

/**
 * Renders the list of some properties of a node or relationship. The whole map of its properties would also hold what
 * others set on it, in types that no answer has.
 */
export function renderProperties(variable: string, names: readonly string[]): string {
  return `[${names.map((name) => `${variable}.\`${name}\``).join(', ')}]`;
}

/** Reads that list as a map; a property without a value is missing. */
export function readProperties(names: readonly string[], list: RowValue): Readonly<Record<string, RowValue>> {
  const properties: Record<string, RowValue> = {};
  for (const [index, value] of (list as readonly RowValue[]).entries()) {
    const name = names[index];
    if (name !== undefined && value !== null) properties[name] = value;
  }
  return properties;
}
