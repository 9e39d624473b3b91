import type { ParameterValue, Parameters, WriteStatement } from '../engine/statement.ts';

export type LoadPhase = 'renaming' | 'removing' | 'entities' | 'sources' | 'relationships';

export interface LoadStatement extends WriteStatement {
  readonly phase: LoadPhase;
  /** The number of rows that the statement writes or removes. */
  readonly rows: number;
}

export interface LoadRow {
  readonly id: string;
  readonly [column: string]: ParameterValue;
}

/** A statement before it is cut into batches. */
export interface RowStatement {
  readonly name: string;
  readonly phase: LoadPhase;
  /** A text that takes the parameter `$rows`. */
  readonly cypher: string;
  /** Its other parameters, the same for each batch. */
  readonly parameters?: Parameters;
}

/** Makes a statement for every `batchRows` rows. */
export function inBatches(
  { parameters, ...statement }: RowStatement,
  rows: readonly LoadRow[],
  batchRows: number,
): readonly LoadStatement[] {
  const count = Math.ceil(rows.length / batchRows);
  return Array.from({ length: count }, (_, index) => {
    const batch = rows.slice(index * batchRows, (index + 1) * batchRows);
    return { ...statement, parameters: { ...parameters, rows: batch }, rows: batch.length };
  });
}

/** Groups rows by their type, in the order of the names of the types. */
export function byType<Row extends { readonly type: string }>(
  rows: readonly Row[],
): readonly (readonly [type: string, rows: readonly Row[]])[] {
  const types = [...new Set(rows.map(({ type }) => type))].sort();
  return types.map((type) => [type, rows.filter((row) => row.type === type)]);
}

/** A map that removes these columns from a node or relationship when it is added to it. */
export function withoutColumns(columns: readonly string[]): Readonly<Record<string, null>> {
  return Object.fromEntries(columns.filter((column) => column !== 'id').map((column) => [column, null]));
}
