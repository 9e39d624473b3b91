import { isDrawingWhole, type Drawing } from '../state/drawing.ts';
import { mostEntities } from './ask-drawing.ts';
import { graphFileAddress } from './graph-file.ts';

/** The formats for downloads: the end of the address, and the label. */
export const downloadFormats: readonly { readonly extension: string; readonly name: string }[] = [
  { extension: 'json', name: 'JSON' },
  { extension: 'gexf', name: 'GEXF (Gephi)' },
  { extension: 'graphml', name: 'GraphML' },
  { extension: 'nodes.csv', name: 'CSV (nodes)' },
  { extension: 'edges.csv', name: 'CSV (edges)' },
  { extension: 'sources.csv', name: 'CSV (sources)' },
  { extension: 'csv.zip', name: 'CSV (zip)' },
  { extension: 'jsonld', name: 'JSON-LD' },
  { extension: 'ttl', name: 'Turtle' },
  { extension: 'nq', name: 'N-Quads' },
];

export interface Download {
  readonly address: string;
  /** The form to post when the parameters are too long for an address; null when the address holds them. */
  readonly form: Readonly<Record<string, string>> | null;
}

/** Some proxies cut longer addresses. */
const longestAddress = 4000;

/** True when the subgraph is too large for a download of its own; only the whole graph can then be downloaded. */
export function isOnlyWhole(ids: readonly string[]): boolean {
  return ids.length > mostEntities;
}

/** The address of a file with the drawn entities and all relationships among them. */
export function downloadOf(extension: string, ids: readonly string[], drawing: Drawing, asOf: string | null): Download {
  if (isDrawingWhole(drawing) || isOnlyWhole(ids)) return { address: graphFileAddress(extension, asOf), form: null };
  const address = `subgraph.${extension}?ids=${ids.map(encodeURIComponent).join(',').replaceAll('%3A', ':')}&depth=0&limit=${mostEntities}${asOf === null ? '' : `&asOf=${asOf}`}`;
  if (address.length <= longestAddress) return { address, form: null };
  return {
    address: `subgraph.${extension}`,
    form: { ids: ids.join(','), depth: '0', limit: String(mostEntities), ...(asOf === null ? {} : { asOf }) },
  };
}
