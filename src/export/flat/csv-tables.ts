import { stringify } from 'csv-stringify/sync';
import type {
  ExportAbout,
  ExportedEntity,
  ExportedRelationship,
  ExportedSource,
  ExportGraph,
} from '../export-graph.ts';
import type { FlatValue } from './field-columns.ts';
import { entityColumns, relationshipColumns, sourceColumns, type FlatColumn } from './flat-columns.ts';

/** One row an entity, under a row with the names of the columns. */
export function nodesTable({ about, entities }: ExportGraph): AsyncGenerator<string> {
  return renderTable(nodeTableColumns, entities(), about);
}

/** One row a relationship, under a row with the names of the columns. */
export function edgesTable({ about, relationships }: ExportGraph): AsyncGenerator<string> {
  return renderTable(edgeTableColumns, relationships(), about);
}

/** One row a source; only of those that were named while entities and relationships were read before. */
export function sourcesTable({ about, sources }: ExportGraph): AsyncGenerator<string> {
  return renderTable(sourceTableColumns, sources(), about);
}

const nodeTableColumns: readonly FlatColumn<ExportedEntity>[] = [idColumn('id', ({ id }) => id), ...entityColumns];
const edgeTableColumns: readonly FlatColumn<ExportedRelationship>[] = [
  idColumn('id', ({ id }) => id),
  idColumn('source', ({ from }) => from),
  idColumn('target', ({ to }) => to),
  ...relationshipColumns,
];
const sourceTableColumns: readonly FlatColumn<ExportedSource>[] = [idColumn('id', ({ id }) => id), ...sourceColumns];

function idColumn<Item>(name: string, read: (item: Item) => string): FlatColumn<Item> {
  return { name, kind: 'string', label: { es: name, en: name }, read };
}

async function* renderTable<Item>(
  columns: readonly FlatColumn<Item>[],
  items: AsyncIterable<Item>,
  about: ExportAbout,
): AsyncGenerator<string> {
  // Without the mark at the start Excel takes the file for one in the code page of the country, and breaks every
  // accent.
  yield `\uFEFF${renderRow(columns.map(({ name }) => name))}`;
  for await (const item of items) yield renderRow(columns.map(({ read }) => read(item, about)));
}

/** By RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers. */
function renderRow(cells: readonly FlatValue[]): string {
  return stringify([[...cells]], { record_delimiter: 'windows', quote_record_delimiter: true, escape_formulas: true });
}
