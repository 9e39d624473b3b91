import { fold, foldedWords } from '../../parts/words/fold.ts';

/** The value of a cell for sorting and filtering. The shown cell may say more. */
export type CellValue = string | number;

export interface Sorting {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

export interface SortableRow {
  readonly values: readonly CellValue[];
}

/** The rows in which every word occurs, ignoring accents and case, in the wanted order. Equal rows keep their order. */
export function sortRows<Row extends SortableRow>(
  rows: readonly Row[],
  { column, direction }: Sorting,
  words: string,
): readonly Row[] {
  const wanted = foldedWords(words);
  const found =
    wanted.length === 0 ? rows : rows.filter((row) => wanted.every((word) => foldedRow(row).includes(word)));
  const ranks = ranksOf(found.map(({ values }) => values[column] ?? ''));
  const rankOf = ({ values }: Row) => ranks.get(values[column] ?? '') ?? 0;
  const sign = direction === 'ascending' ? 1 : -1;
  return found.toSorted((a, b) => sign * (rankOf(a) - rankOf(b)));
}

/** Reverses the direction for the same column; another column starts in ascending order. */
export function sortingBy(column: number, before: Sorting): Sorting {
  return {
    column,
    direction: before.column === column && before.direction === 'ascending' ? 'descending' : 'ascending',
  };
}

/** A row lives as long as its table, and is searched at each letter that is typed, so its folded text is kept. */
const foldedRows = new WeakMap<SortableRow, string>();

function foldedRow(row: SortableRow): string {
  const known = foldedRows.get(row);
  if (known !== undefined) return known;
  const folded = fold(row.values.join(' '));
  foldedRows.set(row, folded);
  return folded;
}

/** The rank of each value. Comparing words takes long, and most values occur in many rows. */
function ranksOf(values: readonly CellValue[]): ReadonlyMap<CellValue, number> {
  const ranks = new Map<CellValue, number>();
  let before: CellValue | undefined;
  for (const value of [...new Set(values)].sort(compare)) {
    const rank = before !== undefined && compare(before, value) === 0 ? ranks.get(before) : undefined;
    ranks.set(value, rank ?? ranks.size);
    before = value;
  }
  return ranks;
}

const collator = new Intl.Collator(['es', 'en'], { numeric: true });

/** A value that is not recorded comes last in ascending order. */
function compare(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return collator.compare(String(a), String(b));
}
