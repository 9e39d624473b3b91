import type { ExportGraph } from './export-graph.ts';

export interface ExportFormat {
  /** What it is asked for by. */
  readonly name: string;
  /** Of a file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The file in pieces, in order; made while they are taken. */
  write(graph: ExportGraph): AsyncIterable<string>;
}
