/** Pieces of Cypher text. */

/** A property or an alias. */
export function quote(name: string): string {
  return `\`${name}\``;
}

export function list(values: readonly string[]): string {
  return `[${values.join(', ')}]`;
}

export function lines(...parts: readonly string[]): string {
  return parts.join('\n');
}

export function whereOf(conditions: readonly string[]): readonly string[] {
  return conditions.length === 0 ? [] : [`WHERE ${conditions.join(' AND ')}`];
}
