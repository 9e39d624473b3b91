import type { ExportFormat } from './export-format.ts';
import type { ExportAbout } from './export-graph.ts';

/**
 * Node-link JSON, the form that d3 (`nodes`, `links`) and networkx (`node_link_graph(data, edges="links")`) read. Nodes
 * and links have the fields of the dataset unchanged. `graph` says what the file was made from, and `sources` holds
 * every source that they name.
 */
export const nodeLink: ExportFormat = {
  name: 'JSON',
  extension: 'json',
  mediaType: 'application/json; charset=utf-8',
  description:
    'Node-link JSON, with every field as it is: for d3, and for networkx by `node_link_graph(data, edges="links")`.',
  write: async function* ({ about, entities, relationships, sources }) {
    yield `{"directed":true,"multigraph":true,"graph":${JSON.stringify(graphAttributes(about))},\n"nodes":[`;
    yield* listOf(entities(), ({ id, type, fields }) => ({ id, type, ...fields }));
    yield '],\n"links":[';
    yield* listOf(relationships(), ({ id, type, from, to, fields }) => ({
      source: from,
      target: to,
      key: id,
      type,
      ...fields,
    }));
    yield '],\n"sources":[';
    yield* listOf(sources(), ({ id, fields }) => ({ id, ...fields }));
    yield ']}\n';
  },
};

function graphAttributes({ release, asOf, publicUrl }: ExportAbout) {
  return { name: 'Hoja', release, asOf, url: publicUrl };
}

async function* listOf<Item>(items: AsyncIterable<Item>, toObject: (item: Item) => object): AsyncGenerator<string> {
  let separator = '\n';
  for await (const item of items) {
    yield `${separator}${JSON.stringify(toObject(item))}`;
    separator = ',\n';
  }
}
