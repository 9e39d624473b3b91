import type { ComponentChildren } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { numberText } from '../../parts/words/numbers.ts';
import { textsIn } from '../../language/texts.ts';
import { ShowMore } from '../../parts/show-more.tsx';
import { sortRows, sortingBy, type SortableRow, type Sorting } from './sort-rows.ts';
import { tableTexts } from './texts.ts';

export interface TableRow extends SortableRow {
  readonly id: string;
  readonly cells: () => readonly ComponentChildren[];
  readonly isCurrent?: () => boolean;
}

interface SortableTableProps {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The number of rows that are drawn at once. */
const pageSize = 200;

/** A table that can be sorted by its headings and filtered by words. */
export function SortableTable({ title, columns, rows }: SortableTableProps) {
  const [sorting, setSorting] = useState<Sorting>({ column: 0, direction: 'ascending' });
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(pageSize);
  const id = useId();
  const list = useRef<HTMLTableSectionElement>(null);
  const texts = textsIn(tableTexts);
  const sorted = useMemo(() => sortRows(rows, sorting, words), [rows, sorting, words]);
  return (
    <div class="table-section">
      <div class="table-head">
        <h2 id={id}>{title}</h2>
        <input
          type="search"
          aria-label={`${texts.filter}: ${title}`}
          placeholder={texts.filter}
          value={words}
          onInput={({ currentTarget }) => {
            setWords(currentTarget.value);
          }}
        />
        <span class="app-soft" role="status">
          {numberText(sorted.length)} {texts.shown}
        </span>
      </div>
      <div class="table-scroll" role="region" aria-labelledby={id} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th key={column} scope="col" aria-sort={sorting.column === at ? sorting.direction : undefined}>
                  <button
                    type="button"
                    onClick={() => {
                      setSorting(sortingBy(at, sorting));
                    }}
                  >
                    {column}
                    <span aria-hidden="true">
                      {sorting.column !== at ? '' : sorting.direction === 'ascending' ? ' ↑' : ' ↓'}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={list}>
            {sorted.slice(0, shown).map((row) => (
              <tr key={row.id} data-current={row.isCurrent?.()}>
                {row.cells().map((cell, at) =>
                  at === 0 ? (
                    <th key={at} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={at}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore
        list={list}
        text={texts.more}
        onPress={
          sorted.length > shown
            ? () => {
                setShown(shown + pageSize);
              }
            : null
        }
      />
    </div>
  );
}
