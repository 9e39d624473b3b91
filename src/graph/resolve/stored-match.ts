import type { RowValue } from '../../engine/statement.ts';

/** The properties of an entity that decide whether, and why, a reference means it. */
export interface StoredMatch {
  readonly id: string;
  readonly type: string;
  readonly sortKey: string;
  /** The kind of a law; null for other types. */
  readonly lawKind: string | null;
  readonly number: string | null;
  /** The names in all languages. */
  readonly names: readonly string[];
  readonly aliases: readonly string[];
}

/** Renders the list of properties that `readStoredMatch` takes. */
export function renderStoredMatch(variable: string): string {
  const columns = ['id', 'type', 'sortKey', 'lawKind', 'number', 'aliases', 'name_es', 'name_en', 'name_qu'];
  return `[${columns.map((column) => `${variable}.\`${column}\``).join(', ')}]`;
}

export function readStoredMatch(value: RowValue): StoredMatch {
  const [id, type, sortKey, lawKind, number, aliases, ...names] = value as readonly RowValue[];
  return {
    id: id as string,
    type: type as string,
    sortKey: sortKey as string,
    lawKind: lawKind as string | null,
    number: number as string | null,
    aliases: (aliases ?? []) as readonly string[],
    names: names.filter((name) => name !== null) as readonly string[],
  };
}
