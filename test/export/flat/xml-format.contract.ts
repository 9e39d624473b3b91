import type { AbstractGraph } from 'graphology-types';
import { expect, it } from 'vitest';
import type { ExportFormat } from '../../../src/export/export-format.ts';
import type { ExportedEntity } from '../../../src/export/export-graph.ts';
import { sortById } from './flat-release.ts';
import { firstPieces, graphOf, longGraph, openSeed, writeFile } from '../write-file.ts';

/** What a graph format in XML carries, by a reader that is not ours. */
export function itCarriesTheGraph(format: ExportFormat, read: (file: string) => AbstractGraph): void {
  it('holds every entity and relationship of the release with every field', async () => {
    await using seed = await openSeed();
    const { graph, expected } = seed;

    const { nodes, edges } = itemsOf(read(String(await writeFile(format, graph))));

    expect(nodes).toEqual(expected.nodes.map((node) => ({ label: node.name_es ?? node.name_en, ...node })));
    expect(edges).toEqual(expected.edges.map((edge) => ({ label: edge.type, ...edge })));
  });

  it('can be empty', async () => {
    const { nodes, edges } = itemsOf(read(String(await writeFile(format, graphOf({})))));

    expect({ nodes, edges }).toEqual({ nodes: [], edges: [] });
  });

  it('shows the Spanish name, else the English one', async () => {
    const entities = [
      lawWith({ names: { es: 'Ley', en: 'Law' } }, 'law:a'),
      lawWith({ names: { en: 'Act' } }, 'law:b'),
    ];

    const { nodes } = itemsOf(read(String(await writeFile(format, graphOf({ entities })))));

    expect(nodes.map(({ label }) => label)).toEqual(['Ley', 'Act']);
  });

  it('keeps several relationships between the same two apart', async () => {
    const ends = { from: 'law:a', to: 'law:b', fields: {} } as const;
    const relationships = [
      { id: 'law:a|AMENDS|law:b', type: 'AMENDS', ...ends },
      { id: 'law:a|AMENDS|law:b|1998', type: 'AMENDS', ...ends },
      { id: 'law:a|REPEALS|law:b', type: 'REPEALS', ...ends },
    ] as const;

    const { edges } = itemsOf(
      read(
        String(
          await writeFile(format, graphOf({ entities: [lawWith({}, 'law:a'), lawWith({}, 'law:b')], relationships })),
        ),
      ),
    );

    expect(edges.map(({ id, type, source, target }) => ({ id, type, from: source, to: target, fields: {} }))).toEqual(
      relationships,
    );
  });

  it('is written while the graph is read', async () => {
    const pieces = await firstPieces(format, longGraph(), 500);

    expect(pieces.at(-1)).toMatch(/^<node id="law:ley-/);
  });

  it.each([
    ['what has a meaning in XML', `<b>"hoja" & 'coca'</b> ]]> <!-- no -->`],
    ['what looks like XML escapes', '&lt; &amp;lt; &#10; &eacute; &amp'],
    ['line ends and tabs', 'one\ntwo\r\nthree\rfour\tfive\n\nsix'],
    ['spaces at the ends', '  hoja  '],
    ['letters of every kind', 'ñandú, qhichwa simi ʼ, 古柯, 🌿, e\u0301\u00a0\u0085\u2028'],
    ['what looks like JSON', '{"a": [1, 2]}'],
  ])('gives back %s', async (_, text) => {
    const { nodes } = itemsOf(
      read(String(await writeFile(format, graphOf({ entities: [lawWith({ names: { es: text }, aliases: [text] })] })))),
    );

    expect(nodes).toMatchObject([
      { label: text, name_es: text, aliases: text.replaceAll('\\', '\\\\').replaceAll('|', '\\|') },
    ]);
  });

  it('puts U+FFFD where XML cannot hold a character', async () => {
    const { nodes } = itemsOf(
      read(
        String(
          await writeFile(format, graphOf({ entities: [lawWith({ names: { es: 'a\u0000b\u001fc\ud800d\uffff' } })] })),
        ),
      ),
    );

    expect(nodes).toMatchObject([{ name_es: 'a\uFFFDb\uFFFDc\uFFFDd\uFFFD', label: 'a\uFFFDb\uFFFDc\uFFFDd\uFFFD' }]);
  });
}

function lawWith(fields: ExportedEntity['fields'], id = 'law:a'): ExportedEntity {
  return { id, type: 'Law', fields };
}

/** Nodes and directed edges with their attributes, by id. */
function itemsOf(graph: AbstractGraph) {
  return {
    nodes: sortById(graph.mapNodes((id, attributes): Readonly<Record<string, unknown>> => ({ id, ...attributes }))),
    edges: sortById(
      graph.mapDirectedEdges((id, attributes, source, target): Readonly<Record<string, unknown>> => ({
        id,
        source,
        target,
        ...attributes,
      })),
    ),
  };
}
