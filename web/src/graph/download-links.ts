import { isDrawingWhole, type Drawing } from '../state/drawing.ts';

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

/** Where the service gives what is drawn: entities and all relationships among them. */
export function downloadOf(extension: string, ids: readonly string[], drawing: Drawing, asOf: string | null): Download {
  const day = asOf === null ? '' : `asOf=${asOf}`;
  if (isDrawingWhole(drawing)) return { address: `graph.${extension}${day === '' ? '' : `?${day}`}`, form: null };
  const address = `subgraph.${extension}?ids=${ids.map(encodeURIComponent).join(',').replaceAll('%3A', ':')}&depth=0&limit=1000${day === '' ? '' : `&${day}`}`;
  if (address.length <= longestAddress) return { address, form: null };
  return { address: `subgraph.${extension}`, form: { ids: ids.join(','), depth: '0', limit: '1000', ...(asOf === null ? {} : { asOf }) } };
}
