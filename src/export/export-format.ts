import type { ExportGraph } from './export-graph.ts';

export interface ExportFormat {
  /** The value of the GraphQL enum: `GEXF`. */
  readonly name: string;
  /** Of a file, without the dot, and what it is asked for by: `/graph.gexf`, `hoja export --format gexf`. */
  readonly extension: string;
  readonly mediaType: string;
  /** True when the file is not text. */
  readonly isBinary?: true;
  /** What programs read it, in a sentence of English. */
  readonly description: string;
  /** The file in pieces, in order; made while they are taken. */
  readonly write: (graph: ExportGraph) => AsyncIterable<string | Uint8Array>;
}
