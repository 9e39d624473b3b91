import { edgesTable, nodesTable, sourcesTable } from './csv-tables.ts';
import type { ExportFormat } from '../export-format.ts';

const mediaType = 'text/csv; charset=utf-8; header=present';

export const csvNodes: ExportFormat = {
  name: 'CSV_NODES',
  extension: 'nodes.csv',
  mediaType,
  description: 'The entities as a table, one a row: for spreadsheets, pandas and R.',
  write: nodesTable,
};

export const csvEdges: ExportFormat = {
  name: 'CSV_EDGES',
  extension: 'edges.csv',
  mediaType,
  description: 'The relationships as a table, one a row, from `source` to `target`: for spreadsheets, pandas and R.',
  write: edgesTable,
};

export const csvSources: ExportFormat = {
  name: 'CSV_SOURCES',
  extension: 'sources.csv',
  mediaType,
  description:
    'The sources that entities and relationships name as a table, one a row: for spreadsheets, pandas and R.',
  write: async function* (graph) {
    await readToTheEnd(graph.entities());
    await readToTheEnd(graph.relationships());
    yield* sourcesTable(graph);
  },
};

/** Reading the items names the sources. */
async function readToTheEnd(items: AsyncIterable<unknown>): Promise<void> {
  const iterator = items[Symbol.asyncIterator]();
  while ((await iterator.next()).done !== true);
}
