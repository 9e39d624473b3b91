import type { ExportGraph } from './export-graph.ts';

export interface ExportFormat {
  /** The name of the format in the GraphQL enum: `GEXF`. */
  readonly name: string;
  /**
   * The file extension without the dot, by which the format is also requested: `/graph.gexf`, `hoja export --format
   * gexf`.
   */
  readonly extension: string;
  readonly mediaType: string;
  /** True when the file is not text. */
  readonly isBinary?: true;
  /** An English sentence that says which programs read the format. */
  readonly description: string;
  /** Gives the file in pieces, in order. A piece is made when it is taken. */
  readonly write: (graph: ExportGraph) => AsyncIterable<string | Uint8Array>;
}
