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

/** A header with the names of the columns, then one line for each entity. */
export function nodesTable({ about, entities }: ExportGraph): AsyncGenerator<string> {
  return renderTable(nodeTableColumns, entities(), about);
}

/** A header with the names of the columns, then one line for each relationship. */
export function edgesTable({ about, relationships }: ExportGraph): AsyncGenerator<string> {
  return renderTable(edgeTableColumns, relationships(), about);
}

/** A header, then one line for each source that the entities and relationships read before have named. */
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
  // Without a byte order mark Excel reads the file in the code page of the country, and breaks every accent.
  yield `\uFEFF${renderRow(columns.map(({ name }) => name))}`;
  for await (const item of items) yield renderRow(columns.map(({ read }) => read(item, about)));
}

/**
 * Writes a line after RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers
 * stay numbers.
 */
function renderRow(cells: readonly FlatValue[]): string {
  return stringify([[...cells]], { record_delimiter: 'windows', quote_record_delimiter: true, escape_formulas: true });
}
