import { csvZip } from './flat/csv-zip.ts';
import { csvEdges, csvNodes, csvSources } from './flat/csv.ts';
import type { ExportFormat } from './export-format.ts';
import { gexf } from './flat/gexf.ts';
import { graphml } from './flat/graphml.ts';
import { jsonLd } from './linked-data/json-ld.ts';
import { nQuads } from './linked-data/n-quads.ts';
import { nodeLink } from './node-link.ts';
import { turtle } from './linked-data/turtle.ts';

/** Every format. The first one is the default. */
export const exportFormats: readonly [ExportFormat, ...ExportFormat[]] = [
  nodeLink,
  gexf,
  graphml,
  jsonLd,
  turtle,
  nQuads,
  csvNodes,
  csvEdges,
  csvSources,
  csvZip,
];

export function exportFormatOf(extension: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.extension === extension);
}
