import { expect, it } from 'vitest';
import { excerptParts } from '../../../web/src/search/highlight.ts';
import { sortRows, sortingBy } from '../../../web/src/views/table/sort-rows.ts';

it('reads the marks of an excerpt, and everything else as plain text', () => {
  const parts = excerptParts('Modelo &#39;Milagro de <em>San</em> <em>Martín</em>&#39; &lt;em&gt; &amp;lt;');

  expect(parts).toEqual([
    { text: "Modelo 'Milagro de ", isMatch: false },
    { text: 'San', isMatch: true },
    { text: ' ', isMatch: false },
    { text: 'Martín', isMatch: true },
    { text: "' <em> &lt;", isMatch: false },
  ]);
});

const rows = [
  { id: 'a', values: ['Ley 28002', '2003', 9] },
  { id: 'b', values: ['Ley 3019', '', 10] },
  { id: 'c', values: ['Erradicación', '1991', 2] },
];
const idsOf = (sorted: typeof rows | readonly { readonly id: string }[]) => sorted.map(({ id }) => id).join('');

it('sorts rows by words and by numbers, what is not recorded last', () => {
  const orders = [
    sortRows(rows, { column: 0, direction: 'ascending' }, ''),
    sortRows(rows, { column: 1, direction: 'ascending' }, ''),
    sortRows(rows, { column: 2, direction: 'descending' }, ''),
  ];

  expect(orders.map(idsOf)).toEqual(['cba', 'cab', 'bac']);
});

it('finds rows by all words, whatever their accents', () => {
  const found = [
    sortRows(rows, { column: 0, direction: 'ascending' }, 'erradicacion'),
    sortRows(rows, { column: 0, direction: 'ascending' }, 'ley 2003'),
  ];

  expect(found.map(idsOf)).toEqual(['c', 'a']);
});

it('turns the order of a column round, and starts another at its beginning', () => {
  const ascending = { column: 1, direction: 'ascending' } as const;

  expect([sortingBy(1, ascending), sortingBy(0, ascending)]).toEqual([
    { column: 1, direction: 'descending' },
    { column: 0, direction: 'ascending' },
  ]);
});
