import type { Quad } from 'n3';
import { describeGraph } from './describe-graph.ts';
import type { ExportFormat } from '../export-format.ts';
import { createJsonLdContext } from './json-ld-context.ts';
import { createNodeRenderer } from './json-ld-node.ts';

/** Linked data that is also plain JSON. The document holds its context, so a reader needs no network. */
export const jsonLd: ExportFormat = {
  name: 'JSONLD',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  description: 'Linked data in JSON-LD, its context inside: for the web, and for programs that read JSON or RDF.',
  write: async function* (graph) {
    const { publicUrl } = graph.about;
    const render = createNodeRenderer(publicUrl);
    yield opening(publicUrl);
    let separator = '\n';
    for await (const quads of describeGraph(graph)) {
      yield `${separator}${render(quads)
        .map((node) => JSON.stringify(node))
        .join(',\n')}`;
      separator = ',\n';
    }
    yield closing;
  },
};

/** Renders a whole document, for descriptions that fit into memory. */
export function renderJsonLd(publicUrl: string, quads: readonly Quad[]): string {
  const nodes = createNodeRenderer(publicUrl)(quads).map((node) => JSON.stringify(node));
  return `${opening(publicUrl)}\n${nodes.join(',\n')}${closing}`;
}

function opening(publicUrl: string): string {
  return `{"@context":${JSON.stringify(createJsonLdContext(publicUrl))},\n"@graph":[`;
}

const closing = '\n]}\n';
