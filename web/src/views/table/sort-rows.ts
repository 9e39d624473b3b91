/** A cell as it is sorted and filtered by; how it is shown may say more. */
export type CellValue = string | number;

export interface Sorting {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

export interface SortableRow {
  readonly values: readonly CellValue[];
}

/** The rows in which every word stands somewhere, accents and case forgiven, in the order wanted; equal rows keep theirs. */
export function sortRows<Row extends SortableRow>(rows: readonly Row[], { column, direction }: Sorting, words: string): readonly Row[] {
  const wanted = fold(words).split(/\s+/).filter((word) => word !== '');
  const found = rows.filter(({ values }) => {
    const text = fold(values.join(' '));
    return wanted.every((word) => text.includes(word));
  });
  const sign = direction === 'ascending' ? 1 : -1;
  return found.toSorted((a, b) => sign * compare(a.values[column], b.values[column]));
}

/** The other direction of the same column; another column starts at its beginning. */
export function sortingBy(column: number, before: Sorting): Sorting {
  return { column, direction: before.column === column && before.direction === 'ascending' ? 'descending' : 'ascending' };
}

const collator = new Intl.Collator(['es', 'en'], { numeric: true });

/** What is not recorded comes last when ascending. */
function compare(a: CellValue = '', b: CellValue = ''): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return collator.compare(String(a), String(b));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
