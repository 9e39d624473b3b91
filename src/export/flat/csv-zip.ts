import { strToU8, Zip, ZipDeflate } from 'fflate';
import { edgesTable, nodesTable, sourcesTable } from './csv-tables.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportAbout, ExportGraph } from '../export-graph.ts';
import { describeFile } from './file-description.ts';

/** The three tables in one zip file. The same graph gives the same bytes. */
export const csvZip: ExportFormat = {
  name: 'CSV_ZIP',
  extension: 'csv.zip',
  mediaType: 'application/zip',
  isBinary: true,
  description: 'A zip of nodes.csv, edges.csv, sources.csv and a README.txt: for spreadsheets, pandas and R.',
  write: async function* (graph) {
    const written: Uint8Array[] = [];
    const zip = new Zip((error, piece) => {
      if (error !== null) throw error;
      written.push(piece);
    });
    for (const { name, pieces } of filesOf(graph)) {
      const file = new ZipDeflate(name);
      file.mtime = noTime;
      zip.add(file);
      for await (const piece of pieces) {
        file.push(strToU8(piece));
        yield* written.splice(0);
      }
      file.push(new Uint8Array(), true);
    }
    zip.end();
    yield* written;
  },
};

/** The earliest time that a zip can hold. It is written as local time, so the time zone makes no difference. */
const noTime = new Date(1980, 0, 1);

interface ZippedFile {
  readonly name: string;
  readonly pieces: Iterable<string> | AsyncIterable<string>;
}

/** Sources come last, because the entities and relationships read before name them. */
function filesOf(graph: ExportGraph): readonly ZippedFile[] {
  return [
    { name: 'README.txt', pieces: [renderReadme(graph.about)] },
    { name: 'nodes.csv', pieces: nodesTable(graph) },
    { name: 'edges.csv', pieces: edgesTable(graph) },
    { name: 'sources.csv', pieces: sourcesTable(graph) },
  ];
}

function renderReadme(about: ExportAbout): string {
  return [
    ...describeFile(about),
    '',
    'nodes.csv    entities, one a row',
    'edges.csv    relationships, one a row, from "source" to "target", which are ids of nodes.csv',
    'sources.csv  what the columns "sources" and "textSource" name by id',
    '',
    'UTF-8 with a byte order mark, comma separated, by RFC 4180. An empty cell means: not recorded.',
    "A text that a spreadsheet would run as a formula has an apostrophe (') before it.",
    '',
  ].join('\n');
}
