import { isDrawingWhole, type Drawing } from '../state/drawing.ts';
import { mostEntities } from './ask-drawing.ts';
import { graphFileAddress } from './graph-file.ts';

/** What a drawing can be downloaded as: the end of the address, and what to call it. */
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
  /** What is posted where it is too long for an address; null where the address says all. */
  readonly form: Readonly<Record<string, string>> | null;
}

/** Addresses that are longer are cut by some proxies. */
const longestAddress = 4000;

/** Whether a part of the graph is too large to be downloaded by itself: then only the whole can be. */
export function isOnlyWhole(ids: readonly string[]): boolean {
  return ids.length > mostEntities;
}

/** Where the service gives what is drawn: entities and all relationships among them. */
export function downloadOf(extension: string, ids: readonly string[], drawing: Drawing, asOf: string | null): Download {
  if (isDrawingWhole(drawing) || isOnlyWhole(ids)) return { address: graphFileAddress(extension, asOf), form: null };
  const address = `subgraph.${extension}?ids=${ids.map(encodeURIComponent).join(',').replaceAll('%3A', ':')}&depth=0&limit=${mostEntities}${asOf === null ? '' : `&asOf=${asOf}`}`;
  if (address.length <= longestAddress) return { address, form: null };
  return {
    address: `subgraph.${extension}`,
    form: { ids: ids.join(','), depth: '0', limit: String(mostEntities), ...(asOf === null ? {} : { asOf }) },
  };
}
