import { csvZip } from './csv-zip.ts';
import { csvEdges, csvNodes, csvSources } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld.ts';
import { nQuads } from './n-quads.ts';
import { nodeLink } from './node-link.ts';
import { turtle } from './turtle.ts';

/** Every format, the first one for who names none. */
export const exportFormats: readonly [ExportFormat, ...ExportFormat[]] = [nodeLink, gexf, graphml, jsonLd, turtle, nQuads, csvNodes, csvEdges, csvSources, csvZip];

export function exportFormatOf(extension: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.extension === extension);
}
